import Assets
import Foundation
import Homework
import Support
import Testing

@testable import Pages

/// The therapist's pages as they stand in the checkout, in a language whose gaps make a page fail.
struct TherapistDesk {
    let library: TemplateLibrary
    let texts: Texts

    init(_ language: PageLanguage = .english) throws {
        library = try Checkout.templates.get()
        texts = try Catalogue(Checkout.assets, strict: true).texts(language)
    }

    func html(_ page: some Page, night: Bool = false) throws -> String {
        let frame = Frame(
            language: texts.language, brand: "Notes for two", stylesheet: "desk.css", csrf: "a-token", form: "an-id",
            night: night, area: .therapist,
            navigation: TherapistPages.navigation(caseload: "#", library: "#", settings: "#", texts),
            leaveAction: "/leave")
        return String(decoding: try library.render(page, frame: frame, texts: texts), as: UTF8.self)
    }
}

@Suite struct TherapistPagesTests {
    @Test(arguments: [PageLanguage.english, .spanish])
    func `every page says something in every language and leaves no place unfilled`(_ language: PageLanguage) throws {
        let desk = try TherapistDesk(language)
        for (name, page) in TherapistScenes.all(desk.texts) {
            let html = try desk.html(page)
            #expect(html.contains("<h1>"), "\(name)")
            #expect(!html.contains("therapist."), "\(name)")
            #expect(html.firstRange(of: "{name}") == nil, "\(name)")
        }
    }

    @Test func `every form carries the token and the id, and asks the browser to remember nothing`() throws {
        let desk = try TherapistDesk()
        var count = 0
        for (name, page) in TherapistScenes.all(desk.texts) {
            let forms = try desk.html(page).components(separatedBy: "<form ").dropFirst()
            count += forms.count
            for form in forms {
                let end = try #require(form.range(of: "</form>"))
                let body = form[..<end.lowerBound]
                #expect(body.contains("value=\"a-token\"") && body.contains("value=\"an-id\""), "\(name)")
                #expect(body.contains("autocomplete=\"off\""), "\(name)")
            }
        }
        #expect(count > 30)
    }

    @Test func `what a member wrote cannot leave its place in the page`() throws {
        let desk = try TherapistDesk()
        let typed = "\"\u{301}><script>x</script>"
        var member = TherapistPages.BriefMember(
            name: typed, spokenHref: "#", heardHref: "#", practicesHref: "/p/practices")
        member.said = [.init(typed, day: typed)]
        member.asksHelp = [typed]
        let brief = TherapistPages.BriefPage(
            names: [typed, "Sam"], meeting: typed, homework: typed, flags: [], members: [member], hints: [],
            acts: .sample(desk.texts), desk.texts)
        #expect(try !desk.html(brief).contains("<script>"))
    }
}

@Suite struct BriefTests {
    private func member(_ name: String) -> TherapistPages.BriefMember {
        TherapistPages.BriefMember(name: name, spokenHref: "#", heardHref: "#", practicesHref: "/p/practices")
    }

    private func brief(
        _ desk: TherapistDesk, _ members: [TherapistPages.BriefMember], flags: [TherapistPages.BriefPage.Flag] = []
    ) -> TherapistPages.BriefPage {
        TherapistPages.BriefPage(
            names: members.map(\.name), meeting: "", homework: "", flags: flags, members: members, hints: [],
            acts: .sample(desk.texts), desk.texts)
    }

    @Test func `what happened is said per member in words and never merged`() throws {
        let desk = try TherapistDesk()
        #expect(
            TherapistPages.happened(planned: 2, yes: 1, smaller: 1, desk.texts)
                == "2 planned: one took place, one shorter or easier")
        #expect(TherapistPages.happened(planned: 2, desk.texts) == "2 planned: no answer")
        var (alex, sam) = (member("Alex"), member("Sam"))
        alex.happened = "2 planned: two took place"
        sam.happened = "2 planned: two did not take place"
        let row = try #require(brief(desk, [alex, sam]).rows.first)
        #expect(row.cells.map(\.lines) == [["2 planned: two took place"], ["2 planned: two did not take place"]])
    }

    @Test func `red stands before amber whatever came first`() throws {
        let desk = try TherapistDesk()
        let flags = [Homework.Flag.Cause.itHurt, .stopNotHeard].map {
            TherapistPages.BriefPage.Flag($0, who: "Sam", day: "", handleHref: "", desk.texts)
        }
        #expect(brief(desk, [member("Sam")], flags: flags).flags.map(\.isRed) == [true, false])
    }

    @Test func `the trend is the last three words`() throws {
        let desk = try TherapistDesk()
        var sam = member("Sam")
        sam.there = ["one", "two", "three", "four"]
        #expect(brief(desk, [sam]).rows.first?.cells.first?.trend == ["two", "three", "four"])
    }

    @Test func `the line has a point for each of the last three answers, and the words beside it say the same`() throws
    {
        let desk = try TherapistDesk()
        var sam = member("Sam")
        (sam.there, sam.levels) = (["one", "two", "three", "four"], [3, 3, 1, 0])
        let card = try #require(brief(desk, [sam]).cards.first)
        #expect(card.line?.points == "6,30 52,14 98,6")
        #expect(card.words == ["two", "three", "four"] && card.felt == "four")
        (sam.there, sam.levels) = (["one"], [1])
        #expect(brief(desk, [sam]).cards.first?.line == nil, "one answer is no line")
        let html = try desk.html(brief(desk, [sam]))
        #expect(html.contains("<strong>one</strong>") && !html.contains("<polyline") && !html.contains("<li>one</li>"))
    }

    @Test func `a letter with several alerts is opened once, under the first of them`() throws {
        let desk = try TherapistDesk()
        let flags = [Homework.Flag.Cause.itHurt, .stopNotHeard].map {
            TherapistPages.BriefPage.Flag(
                $0, who: "Sam", day: "", handleHref: "#one", letter: ["It was dark."], desk.texts)
        }
        let page = brief(desk, [member("Sam")], flags: flags)
        #expect(page.flags.map(\.isRed) == [true, false])
        #expect(page.flags.map(\.letter) == [["It was dark."], []])
        #expect(try desk.html(page).components(separatedBy: "It was dark.").count == 2)
    }

    @Test func `keys are named only where they are switched on`() throws {
        let desk = try TherapistDesk()
        for hasKeys in [true, false] {
            var frame = Frame(language: desk.texts.language, brand: "", stylesheet: "")
            frame.hasKeys = hasKeys
            let page = try desk.library.render(BriefPage.sample(desk.texts), frame: frame, texts: desk.texts)
            let html = String(decoding: page, as: UTF8.self)
            let keys = html.matches(of: /aria-keyshortcuts="(.)"/).map { String($0.1) }
            #expect(keys.sorted() == (hasKeys ? ["c", "m", "n", "r", "s"] : []))
        }
    }

    @Test func `nothing recorded asks how it went, and one note ends that`() throws {
        let desk = try TherapistDesk()
        let asks = "There are no notes yet. Ask how it was."
        var sam = member("Sam")
        #expect(try desk.html(brief(desk, [member("Alex"), sam])).contains(asks))
        sam.said = [.init("Easier", day: "")]
        #expect(try !desk.html(brief(desk, [member("Alex"), sam])).contains(asks))
    }

    private func people(_ names: [(String, String)]) -> [TherapistPages.Stand] {
        names.enumerated().map { TherapistPages.Stand($0, name: $1.0, mark: $1.1) }
    }

    @Test func `the copy for the record has initials, and no word about a next step`() throws {
        let desk = try TherapistDesk()
        let two = people([("Alex", "A1"), ("Anna", "A2")])
        var (alex, anna) = (member(two[0].standIn), member(two[1].standIn))
        alex.said = [.init("Anna laughed, Alexander did not", day: "Tue")]
        anna.ready = "I'd like to"
        let text = TherapistPages.recordText(brief(desk, [alex, anna]), alerts: [], people: two, desk.texts)
        #expect(text.contains("A1: “A2 laughed, Alexander did not” (Tue)"))
        #expect(!text.contains("I'd like to"))
    }

    @Test func `a name of several words is one initial, and a name inside another is not taken for it`() throws {
        let desk = try TherapistDesk()
        let three = people([("Mary Ann", "M1"), ("Mary", "M2"), ("Ann", "A")])
        var (both, mary, ann) = (member(three[0].standIn), member(three[1].standIn), member(three[2].standIn))
        both.said = [.init("Ann's idea. (Mary Ann's and Mary's were Annual; JoAnn laughed.)", day: "Tue")]
        mary.asksHelp = ["Say it with Mary Ann"]
        ann.asksHelp = ["And with Mary"]
        let text = TherapistPages.recordText(brief(desk, [both, mary, ann]), alerts: [], people: three, desk.texts)
        #expect(text.contains("M1: “A's idea. (M1's and M2's were Annual; JoAnn laughed.)” (Tue)"), "\(text)")
        #expect(text.contains("M2: Say it with M1") && text.contains("A: And with M2"))
    }

    @Test func `two people of one name are two people in the record`() throws {
        let desk = try TherapistDesk()
        let two = people([("Alex", "A1"), ("Alex", "A2")])
        var (one, other) = (member(two[0].standIn), member(two[1].standIn))
        one.said = [.init("Alex was kind", day: "Tue")]
        other.said = [.init("It was late", day: "Wed")]
        let text = TherapistPages.recordText(
            brief(desk, [one, other]), alerts: ["\(two[1].standIn): urgent"], people: two, about: 1, desk.texts)
        #expect(text.contains("A1: “A was kind” (Tue)") && text.contains("A2: “It was late” (Wed)"), "\(text)")
        #expect(text.contains("A2: urgent") && text.contains("about A2") && !text.contains("Alex"), "\(text)")
    }
}

@Suite struct OpeningPageTests {
    @Test func `a step can be opened only when everything is there`() throws {
        let desk = try TherapistDesk()
        #expect(try desk.html(TherapistPages.OpenStep.sample(desk.texts)).contains("Open this step"))
        #expect(try !desk.html(TherapistPages.OpenStep.sampleRefused(desk.texts)).contains("Open this step"))
    }

    @Test func `without a planned meeting no changing hour is chosen beforehand`() throws {
        let desk = try TherapistDesk()
        let hour = TherapistPages.EffectiveFrom(meetingMorning: nil, chosen: nil, desk.texts)
        #expect(hour.choice.answers.map(\.value) == ["now", "morning"])
        #expect(hour.choice.answers.allSatisfy { !$0.chosen })
    }

    @Test func `the turned screen says nothing of readiness, notes or what only the therapist sees`() throws {
        let desk = try TherapistDesk()
        let pages: [any Page] = [
            TherapistPages.JointHome.sample(desk.texts), TherapistPages.JointPrompt.sample(desk.texts),
        ]
        let words = ["ready", "Urgent", "alert", "brief", "Open the next step", "not both yet"]
        func found(_ page: any Page) throws -> [String] {
            let html = try desk.html(page)
            return words.filter { html.range(of: "\\b\($0)\\b", options: .regularExpression) != nil }
        }
        for page in pages { #expect(try found(page) == []) }
        #expect(try found(TherapistPages.BriefPage.sample(desk.texts)).count >= 2, "the control: there they are said")
    }
}
