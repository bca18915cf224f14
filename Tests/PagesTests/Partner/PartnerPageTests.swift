import Support
import Testing

@testable import Pages

/// What holds for single pages of the partners.
@Suite struct PartnerPageTests {
    private func html<P: ScenicPage>(_ page: P.Type) throws -> String {
        try SceneGallery.render(page, try Checkout.catalogue.get().texts(.english))
    }

    private func hrefs(_ html: String) -> Set<String> {
        Set(html.matches(of: /<a[^>]*\shref="([^"]*)"/).map { String($0.1) })
    }

    @Test(arguments: [TonightPage.self, TalkPage.self] as [any ScenicPage.Type])
    func `the evening and the talk lead nowhere but to their own screens and to Close`(
        page: any ScenicPage.Type
    ) throws {
        let html = try html(page)
        // Whoever holds the phone during a talk can sign out.
        #expect(html.matches(of: /<form/).count == html.matches(of: /action="\/leave"/).count)
        #expect(hrefs(html).filter { !$0.hasPrefix("#") } == ["/p/week"])
        let ids = Set(html.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
        #expect(hrefs(html).filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) } == [])
    }

    @Test func `R23: stop, pause and enough are one tap away on every screen of touch`() throws {
        let html = try html(TonightPage.self)
        for turn in ["one", "two", "both", "still"] {
            let start = try #require(html.firstRange(of: "id=\"\(turn)\""))
            let end = try #require(html[start.upperBound...].firstRange(of: "</section>"))
            let links = hrefs(String(html[start.lowerBound..<end.lowerBound]))
            #expect(links.isSuperset(of: ["#stop", "#enough", "#pause-\(turn)"]))
        }
    }

    @Test(arguments: [
        ("on Mondays and before you meet", "On Mondays and before you meet."),
        ("Robin reads daily.", "Robin reads daily."), ("¿Cuándo? Los lunes", "¿Cuándo? Los lunes."), ("", ""),
    ])
    func `when the therapist reads is a sentence, however it was typed`(typed: String, said: String) {
        #expect(Names(me: "Sam", partner: "Alex", therapist: "Robin", reading: typed).reading == said)
    }

    @Test func `the evening shows no minutes`() throws {
        let shown = try html(TonightPage.self).replacing(/<[^>]*>/, with: " ")
        #expect(shown.firstMatch(of: /[0-9]/) == nil)
    }

    @Test func `homework can be paused from this week and from every card`() throws {
        let pages = (PageSamples.scenicEntrance + PageSamples.scenicPartner)
        let with = try pages.filter { try html($0).contains("href=\"/p/rest\"") }.map { $0.template }
        #expect(Set(with) == ["partner/week", "partner/evening"])
    }

    @Test func `the five places are on every page of a member but a running talk, evening and practice`() throws {
        let without = try PageSamples.scenicPartner.filter { try !html($0).contains("<nav class=\"tabs\"") }
        #expect(Set(without.map { $0.template }) == ["partner/practice", "partner/talk", "partner/tonight"])
    }

    @Test func `the talk goes through every turn and skips to the next prompt`() throws {
        let texts = try Checkout.catalogue.get().texts(.english)
        let page = TalkPage.scene(texts)
        #expect(page.screens.map(\.id) == ["p1a", "p1b", "p2a"])
        #expect(page.screens.map(\.next) == ["p1b", "p2a", "done"])
        // On a prompt's last turn, Next leads on already.
        #expect(page.screens.map(\.skip) == ["p2a", nil, nil])
    }

    @Test func `the lock takes six digits by radio buttons and one submit`() throws {
        let html = try html(LockPage.self)
        for row in 1...5 { #expect(html.matches(of: try Regex("type=\"radio\" name=\"d\(row)\"")).count == 10) }
        #expect(html.matches(of: /<button class="key" name="d6"/).count == 10)
    }

    @Test func `the note has four rows that may all be left out, what may mean danger second, and no numbers`() throws {
        let texts = try Checkout.catalogue.get().texts(.english)
        let page = NotePage.scene(texts)
        let rows = page.first + page.rows
        #expect(rows.map(\.name) == ["happened", "know", "ease", "mind"])
        #expect(rows.allSatisfy { row in row.answers.allSatisfy { !$0.chosen } })
        #expect(
            rows.allSatisfy { row in row.answers.last?.value == "" && row.answers.last?.label == "I’d rather not say" })
        #expect([page.evening, page.day].allSatisfy { pick in pick.options.allSatisfy { !$0.chosen } })
        #expect(page.evening.options.map(\.value) == ["", "0.1", "0.2", "other"])
        #expect(page.first[1].input == "checkbox")
        #expect(try html(NotePage.self).firstMatch(of: /\srequired/) == nil)
    }

    @Test func `a note asks about touch only where touch homework is given, and about safety always`() throws {
        let texts = try Checkout.catalogue.get().texts(.english)
        let page = NotePage.scene(texts, touch: false)
        #expect((page.first + page.rows).map(\.name) == ["happened", "know", "ease"])
        #expect(page.first[1].answers.map(\.value) == ["nothing", "had", "away", "safety", "person", ""])
        #expect(page.first[0].legend == "Did it take place?")
    }
}
