import Homework
import Support
import Testing

@testable import Pages

/// The evening for both at once, and how an evening or a talk ends.
@Suite struct TonightTogetherTests {
    private func tonight(
        _ together: Together, _ language: PageLanguage = .english, inside: Bool = false
    ) throws -> String {
        let texts = try Checkout.catalogue.get().texts(language).among(2)
        let page = TonightPage(
            texts: texts, first: ["Alex"], second: ["Sam"], notPart: ["oral sex"], aim: ["It is not a massage."],
            speaking: .throughout, words: [Phrase(id: 1, use: .good, text: "More.")], half: 15, closeHref: "/p/week",
            together: together, inside: inside)
        return try rendered(page, texts)
    }

    private func rendered(_ page: some Page, _ texts: Texts) throws -> String {
        var frame = Frame(
            language: texts.language, brand: "Notes for two", stylesheet: "page.css", csrf: "c5f", form: "f0f0",
            area: .partner, helpHref: "/help", leaveAction: nil)
        frame.people = 2
        let html = try Checkout.templates.get().render(page, frame: frame, texts: texts)
        return String(decoding: html, as: UTF8.self)
    }

    /// A screen's own text and links.
    private func screen(_ id: String, _ html: String) throws -> String {
        let start = try #require(html.firstRange(of: "id=\"\(id)\""), "\(id)")
        let end = try #require(html[start.upperBound...].firstRange(of: "</section>"))
        return String(html[start.lowerBound..<end.lowerBound])
    }

    private func links(_ html: String) -> Set<String> {
        Set(html.matches(of: /<a[^>]*\shref="([^"]*)"/).map { String($0.1) })
    }

    @Test(arguments: [Together.touching, .lyingStill, .moving])
    func `both can touch at once, with break, enough and stop, and no request`(together: Together) throws {
        for (language, said) in [(PageLanguage.english, "You both touch."), (.spanish, "Se tocan a la vez.")] {
            let html = try tonight(together, language)
            #expect(try links(screen("start", html)).isSuperset(of: ["#both", "#one"]))
            let both = try screen("both", html)
            #expect(both.contains(said))
            #expect(links(both).isSuperset(of: ["#pause-both", "#enough", "#stop"]))
            #expect(try links(screen("pause-both", html)).isSuperset(of: ["#both", "#enough", "#stop"]))
            #expect(links(html).filter { !$0.hasPrefix("#") } == ["/p/week"])
            #expect(!html.contains("<form"))
            let ids = Set(html.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
            #expect(links(html).filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) } == [])
        }
    }

    @Test func `step 5 has a screen for lying still, where one asks`() throws {
        let html = try tonight(.lyingStill, inside: true)
        let still = try screen("still", html)
        #expect(still.contains("You lie still."))
        #expect(still.contains("Ask each other now and then: is this good? If there is no answer, that is a no."))
        #expect(links(still).isSuperset(of: ["#both", "#pause-still", "#enough", "#stop"]))
        #expect(try links(screen("pause-still", html)).contains("#one"))
        #expect(try screen("start", html).contains("If it hurts, stop and come apart."))
        #expect(!(try tonight(.moving)).contains("id=\"still\""))
    }

    @Test func `before step 4 there are turns alone, and every evening says what silence means`() throws {
        let html = try tonight(.notYet)
        #expect(!html.contains("id=\"both\"") && !html.contains("id=\"still\""))
        #expect(try screen("start", html).contains("Who begins?"))
        #expect(
            try screen("start", html).contains(
                "If one of you goes quiet or still, stop and ask. If there is no answer, that is a no."))
        #expect(!html.contains("If it hurts"))
    }

    @Test func `an evening that ended early ends on that is fine, without thanks`() throws {
        for (language, fine, thanks) in [
            (PageLanguage.english, "That is fine. You can come back to it, or not.", "hank"),
            (.spanish, "Está bien así. Pueden retomarlo, o no.", "racias"),
        ] {
            for together in Together.allCases {
                let html = try tonight(together, language)
                for id in ["enough", "stop"] { #expect(try screen(id, html).contains(fine)) }
                #expect(!html.contains(thanks))
            }
        }
    }

    @Test func `a talk thanks on its last screen alone, and every way out before ends on that is fine`() throws {
        let texts = try Checkout.catalogue.get().texts(.english).among(2)
        let page = TalkPage(
            texts: texts,
            prompts: [
                .init(text: "When?", turns: [("Alex", "Sam"), ("Sam", "Alex")]), .init(text: "What?", turns: []),
            ], minutes: 20, closeHref: "/p/week", why: "Why.", therapist: "Robin",
            closing: "Thank you for telling each other.")
        let html = try rendered(page, texts)
        #expect(try screen("done", html).contains("Thank you for telling each other."))
        let early = try screen("enough", html)
        #expect(early.contains("That is fine. You can come back to it, or not.") && !early.contains("hank you"))
        // To the thanks leads one link: Next on the last question.
        #expect(html.matches(of: /href="#done"/).count == 1)
        #expect(page.screens.last?.next == "done" && page.screens.last?.skip == nil)
        #expect(page.screens.dropLast().allSatisfy { $0.next != "done" && $0.skip != "done" })
    }
}
