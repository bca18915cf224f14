import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// *Open the next step* shows what stands against it; `OpenStep` refuses with the same list, whatever the page had shown.
@Suite struct OpeningPageTests {
    private let look = "See what both will read"

    /// Step 1 is open, everything for step 2 is in place, and Robin looks at what both will read.
    private func ready(_ house: House) async throws -> Browser {
        try await house.openEvenings()
        let next = try house.exercise("two-evenings-guided")
        for member in house.members {
            try await house.robin(
                does: HearAlone(
                    member: member.person, step: Step(programme: "sensate-focus", number: 2), word: .like))
        }
        try await house.robin(
            does: ReadCautions(
                exercise: next.key.text, version: UInt64(next.edition.version),
                day: LocalClock("Europe/Madrid").day(of: house.now), answer: .noneApplies))
        let robin = house.browser(house.robin)
        try await robin.open(Route(.nextHomework, house.couple))
        try await robin.submit(look, [("what", "next"), ("hour", "now")])
        #expect(robin.page.heading == "This is what both will read")
        return robin
    }

    private func expectClosed(_ robin: Browser, _ house: House, _ said: String) async throws {
        #expect(robin.page.heading == "Open the next step")
        #expect(robin.page.text.contains("Not yet: \(said)"), "\(robin.page.text)")
        #expect(robin.page.form("Open this step") == nil)
        #expect(try await house.table().present("sensate-focus")?.moved.step.number == 1)
    }

    @Test func `L1: a red note that comes while Robin looks at the page keeps the step closed`() async throws {
        try await House.open { house in
            let robin = try await ready(house)
            let sam = house.browser(house.sam)
            try await sam.open(.week)
            try await sam.follow(link: "My note")
            try await sam.submit("Send", [("know", "further")])
            try await robin.submit("Give this homework")
            try await expectClosed(robin, house, "There is an urgent alert you have not dealt with.")
            #expect(robin.page.text.contains("You last spoke with Alex alone before the latest alert."))
        }
    }

    @Test func `L1: an open rest that comes while Robin looks at the page keeps the step closed`() async throws {
        try await House.open { house in
            let robin = try await ready(house)
            let sam = house.browser(house.sam)
            try await sam.open(.rest)
            try await sam.submit(nil, [("rest", "open")])
            try await robin.submit("Give this homework")
            try await expectClosed(robin, house, "The homework is paused.")
        }
    }

    @Test func `L1: a word for an earlier step does not open a later one`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let third = try house.exercise("all-of-you")
            for member in house.members {
                try await house.robin(
                    does: HearAlone(
                        member: member.person, step: Step(programme: "sensate-focus", number: 2), word: .like))
            }
            let robin = house.browser(house.robin)
            try await robin.open(Route(.openStep, house.couple, number: third.key.number))
            #expect(robin.page.text.contains("Not yet: Alex said \"I’d like to\" about an earlier step."))
        }
    }

    @Test func `R17: a talk alone of more than six weeks ago is said beside the opening, and does not hold it up`()
        async throws
    {
        try await House.open { house in
            try await house.openEvenings()
            house.clock.move(minutes: 43 * 24 * 60)
            let next = try house.exercise("two-evenings-guided")
            for member in house.members {
                try await house.robin(
                    does: HearAlone(
                        member: member.person, step: Step(programme: "sensate-focus", number: 2), word: .like))
            }
            try await house.robin(
                does: ReadCautions(
                    exercise: next.key.text, version: UInt64(next.edition.version), day: Day(number: 20_900),
                    answer: .noneApplies))
            let robin = house.reader(house.robin, purpose: "six weeks later")
            try await robin.unlock()
            try await robin.open(Route(.openStep, house.couple))
            #expect(robin.page.text.contains("That was more than six weeks ago. Ask again."))
            #expect(robin.page.form("Open this step") != nil)
        }
    }

    @Test func `each is asked about the same step by its name, with the same sentence, and answers about it`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await house.openEvenings()
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit(
                look,
                [("what", "same"), ("hour", "now"), ("asksNext", "yes"), ("askLine", "Only if you both like it.")])
            #expect(robin.page.text.contains("asked in private about \"Two evenings, with a guiding hand\""))
            #expect(robin.page.text.contains("Only if you both like it."))
            try await robin.submit("Give this homework")
            let assignment = try #require(try await house.table().homework.last?.assignment)
            #expect(assignment.asksAbout?.number == 2)
            for member in house.members {
                let browser = house.browser(member)
                #expect(
                    try await browser.open(.week).text.contains(
                        "If Robin suggested “Two evenings, with a guiding hand”"))
                let page = try await browser.open(Route(.readiness, assignment.id))
                #expect(page.heading == "If Robin suggested “Two evenings, with a guiding hand”:")
                #expect(page.text.contains("Only if you both like it."))
                // Which step it was is the homework's to say, whatever a form claims.
                try await browser.submit(nil, [("next", "like"), ("ground", ".0.9")])
                guard case .ready(let word)? = try await house.letters(of: member).last else {
                    Issue.record("no word")
                    return
                }
                #expect(word.about.step == 2)
            }
        }
    }

    @Test func `at the programme's last step nobody is asked about a next one`() async throws {
        try await House.open { house in
            try await house.openEvenings(step: 6)
            let robin = house.browser(house.robin)
            let page = try await robin.open(Route(.nextHomework, house.couple))
            #expect(page.form(look)?.fields.contains { $0.name == "asksNext" } == false)
            try await robin.submit(look, [("what", "same"), ("hour", "now"), ("asksNext", "yes")])
            try await robin.submit("Give this homework")
            #expect(try await house.table().homework.last?.assignment.asksAboutNext == false)
        }
    }
}
