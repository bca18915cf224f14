import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// From *Next homework* or the brief to a step: what was typed or set stays, wherever the way leads.
@Suite struct `On the way to a step` {
    private let typed = [("why", "You asked for slower."), ("line", "Slowly is enough.")]
    private let look = "See what both will read"
    private let asked = "Before you meet, each is asked in private about"
    private let unasked = "Nobody is asked about a next step."

    private func field(_ name: String, _ page: Shown, _ button: String? = nil) -> String? {
        page.form(button)?.fields.last { $0.name == name }?.value
    }

    /// Step 1 as Robin gave it: Sam sets up the first evening, and both are asked about a next step.
    private func evenings(_ house: House) async throws {
        try await house.robinGivesEvenings(
            "two-evenings", [("arranger", "2"), ("asksNext", "yes"), ("line", "Laughing is allowed.")])
    }

    private func hear(_ word: Readiness, from person: Enrolled, _ house: House) async throws {
        try await house.robin(
            does: HearAlone(member: person.person, step: Step(programme: "sensate-focus", number: 2), word: word))
    }

    private func read(_ key: String, _ house: House) async throws {
        let exercise = try house.exercise(key)
        try await house.readCautions(exercise)
    }

    private func next(_ house: House, _ robin: Browser, _ fields: [(String, String)]) async throws {
        try await robin.open(Route(.nextHomework, house.couple))
        try await robin.submit(look, [("what", "next"), ("hour", "now")] + fields)
    }

    @Test func `what was typed stands on the form with the cautions, and on the card`() async throws {
        try await House.open { house in
            try await evenings(house)
            let robin = house.browser(house.robin)
            try await next(house, robin, typed + [("minutesEach", "12")])
            #expect(robin.page.heading.contains("step 2"))
            for (name, value) in typed { #expect(field(name, robin.page, look) == value) }
            #expect(field("arranger", robin.page, look) == "2")
            #expect(field("asksNext", robin.page, look) == "yes")
            #expect(field("minutesEach", robin.page, look) == "30", "those were the settings of the step before")
            let step = try house.exercise("two-evenings-guided")
            try await robin.submit(look, house.ticks(step))
            for (_, value) in typed { #expect(robin.page.text.contains(value)) }
            #expect(robin.page.text.contains(asked))
        }
    }

    @Test func `the step's own sentences stand there where those of the step before were not changed`() async throws {
        try await House.open { house in
            try await evenings(house)
            let robin = house.browser(house.robin)
            try await next(house, robin, [])
            let step = try house.exercise("two-evenings-guided")
            #expect(field("why", robin.page, look) == step.text[.english].why.joined(separator: " "))
        }
    }

    @Test func `what is missing is done first, and leads back to the step with what was typed`() async throws {
        try await House.open { house in
            try await evenings(house)
            try await read("two-evenings-guided", house)
            try await hear(.like, from: house.alex, house)
            let robin = house.browser(house.robin)
            try await next(house, robin, typed)
            let sam = try await robin.submit("Record what Sam told me")
            #expect(sam.heading == "Record what Sam told me")
            #expect(try await robin.get(sam.path).form(nil)?.fields.contains { $0.name == "draft" } == true)
            // A form that is refused carries it on too.
            try await robin.submit(nil, [("word", "like")])
            #expect(robin.page.heading == "Record what Sam told me")
            try await robin.submit(nil, [("word", "like"), ("alone", "yes")])
            #expect(robin.page.heading == "Open the next step")
            for (_, value) in typed { #expect(robin.page.text.contains(value)) }
            try await robin.submit("Open")
            for (_, value) in typed { #expect(robin.page.text.contains(value)) }
            #expect(robin.page.text.contains(asked))
        }
    }

    @Test func `what is heard from the brief leads back to the brief`() async throws {
        try await House.open { house in
            try await evenings(house)
            let robin = house.browser(house.robin)
            try await robin.open(Route(.heardAlone, house.couple, number: 2))
            #expect(try await robin.submit(nil, [("word", "like"), ("alone", "yes")]).heading == "Alex and Sam")
        }
    }

    @Test func `what was typed stands beside what is still missing`() async throws {
        try await House.open { house in
            try await evenings(house)
            try await read("two-evenings-guided", house)
            try await hear(.like, from: house.alex, house)
            let robin = house.browser(house.robin)
            try await next(house, robin, typed)
            #expect(robin.page.heading == "Open the next step")
            for (_, value) in typed { #expect(robin.page.text.contains(value)) }
        }
    }

    @Test func `a step that was refused when it was given opens later as it was typed`() async throws {
        try await House.open { house in
            try await evenings(house)
            try await read("two-evenings-guided", house)
            for member in house.members { try await hear(.like, from: member, house) }
            let robin = house.browser(house.robin)
            try await next(house, robin, typed + [("arranger", "1"), ("asksNext", "")])
            #expect(robin.page.text.contains(unasked))
            try await hear(.notYet, from: house.sam, house)
            try await robin.submit("Give this homework")
            #expect(robin.page.text.contains("You cannot open this step yet"))
            for (_, value) in typed { #expect(robin.page.text.contains(value)) }
            try await hear(.like, from: house.sam, house)
            try await robin.get(robin.page.path)
            try await robin.submit("Open this step", [("hour", "now")])
            try await robin.submit("Give this homework")
            let assignment = try #require(try await house.table().homework.last?.assignment)
            #expect(assignment.step?.number == 2)
            #expect([assignment.why, assignment.line ?? ""] == typed.map { $0.1 })
            #expect(!assignment.asksAboutNext && assignment.firstArranger == house.alex.person)
        }
    }

    @Test func `opened from the brief, a step takes over who begins, the line and whether both are asked`() async throws
    {
        try await House.open { house in
            try await evenings(house)
            try await read("two-evenings-guided", house)
            for member in house.members { try await hear(.like, from: member, house) }
            let robin = house.browser(house.robin)
            try await robin.open(Route(.couple, house.couple))
            try await robin.follow(link: "Open the next step")
            try await robin.submit("Open this step", [("hour", "now")])
            #expect(robin.page.text.contains(asked))
            try await robin.submit("Give this homework")
            let opened = try #require(try await house.table().homework.last?.assignment)
            #expect(opened.step?.number == 2 && opened.asksAboutNext)
            #expect(opened.firstArranger == house.sam.person && opened.line == "Laughing is allowed.")

            try await robin.open(Route(.goBack, house.couple))
            try await robin.submit("Go back", [("hour", "now")])
            #expect(robin.page.text.contains(asked))
            try await robin.submit("Give this homework")
            let back = try #require(try await house.table().homework.last?.assignment)
            #expect(back.step?.number == 1 && back.asksAboutNext)
            #expect(back.firstArranger == house.sam.person && back.line == "Laughing is allowed.")
        }
    }
}
