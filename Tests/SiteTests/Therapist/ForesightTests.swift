import Casework
import Homework
import Pages
import Testing

@testable import Site

/// What could get in the way of a homework, and what they do then, from the form to both pages and the file.
@Suite struct ForesightTests {
    private static let plan = "If we are too tired on Thursday, we only sit close."

    @Test func `R39: the plan for what gets in the way is read with the homework, and the file keeps it`() async throws
    {
        try await House.open { house in
            let talk = try await house.robinGives(
                "first-talk", [("ifThen", Self.plan), ("barriers", "2"), ("barriers", "3")])
            for person in house.members {
                let reader = house.reader(person)
                for route in [Route(.week), Route(.cardPrint, talk, number: 1)] {
                    let page = try await reader.open(route).text
                    #expect(page.contains("If something gets in the way: \(Self.plan)"))
                    #expect(!page.contains("tiredness") && !page.contains("children"))
                }
            }
            let robin = house.reader(house.robin, purpose: "file")
            let foreseen = "What could get in the way: tiredness, children"
            let file = try await robin.open(Route(.coupleFile, house.couple)).text
            #expect(file.contains(foreseen) && file.contains(Self.plan))
            // The next time, it is in view again.
            let next = try await robin.open(Route(.nextHomework, house.couple))
            #expect(next.text.contains(foreseen) && next.html.contains(Self.plan))
        }
    }

    @Test func `for a practice, the plan is on that member's desk alone`() async throws {
        try await House.open { house in
            let exercise = try #require(ExerciseKey("letting-go").flatMap(house.library.exercise))
            let today = LocalClock("Europe/Madrid").day(of: house.now)
            try await house.robin(
                does: MarkSpokenAlone(
                    member: house.alex.person, day: today, how: .inTheRoom, outcome: .nothingAgainst, heard: nil))
            let robin = house.reader(house.robin, purpose: "gives")
            try await robin.open(Route(.give, house.couple, number: exercise.number(for: 1)))
            try await robin.submit(
                "See what they will read",
                [("hour", "now"), ("ifThen", Self.plan), ("half", "yes")] + house.ticks(exercise))
            #expect(robin.page.text.contains(Self.plan), "\(robin.page.text)")
            try await robin.submit("Give this homework")
            let alex = house.reader(house.alex)
            try await alex.open(.myTime)
            let half = try #require(exercise.practice?.minutes) / 2
            #expect(alex.page.text.contains("About \(half) minutes"), "\(alex.page.text)")
            let card = try #require(alex.page.html.firstMatch(of: /href="([^"]*)">Read what to do/)?.1)
            #expect(try await alex.get(String(card)).text.contains(Self.plan))
            #expect(!(try await house.reader(house.sam).open(.week)).text.contains(Self.plan))
        }
    }

    @Test func `half of the evenings is what both read`() async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings("two-evenings", [("half", "yes")])
            let page = try await house.reader(house.sam).open(Route(.evening, evening, number: 1)).text
            #expect(page.contains("15 minutes"), "\(page)")
            #expect(try await house.table().table.homework.last?.assignment.settings?.perWeek == 1)
        }
    }
}
