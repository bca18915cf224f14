import Casework
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `When both will see it` {
    private let look = "See what both will read"
    private let give = "Give this homework"

    private func hour(_ page: Shown) -> [String] {
        page.form(give)?.fields.filter { $0.name == "hour" }.map(\.value) ?? []
    }

    private func plan(_ house: House) async throws {
        let at = house.now + .days(7)
        try await house.robin(does: PlanMeeting(at: at, local: LocalClock("Europe/Madrid").time(of: at)))
    }

    @Test func `the first homework of a couple is there at once, and says so`() async throws {
        try await House.open { house in
            try await plan(house)
            let robin = house.browser(house.robin)
            let talk = Route(.give, house.couple, number: try house.exercise("first-talk").key.number)
            try await robin.open(talk)
            let first = try await robin.submit(look, [("cautions", "none")])
            #expect(hour(first) == ["now"] && first.text.contains("Now (their first homework)"))
            try await robin.open(Route(.ownSheet, house.couple, number: 1))
            #expect(hour(try await robin.submit(nil, [("title", "A walk"), ("text", "Go out.")])) == ["now"])
            try await robin.open(talk)
            try await robin.submit(look)
            try await robin.submit(give)
            #expect(try await house.table().homework.count == 1, "nobody who enrols finds an empty page")

            try await robin.open(talk)
            let second = try await robin.submit(look)
            #expect(hour(second) == [] && !second.text.contains("their first homework"))
            #expect(second.text.contains("Now (they are here with me)"))
        }
    }

    @Test func `ever after nothing is chosen, and a form without it is given back as it was typed`() async throws {
        try await House.open { house in
            try await plan(house)
            try await house.giveTalk()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.give, house.couple, number: try house.exercise("first-talk").key.number))
            try await robin.submit(look, [("line", "Slowly."), ("cautions", "none")])
            #expect(hour(robin.page) == [])
            let next = [("date", "2027-02-04"), ("time", "11:00")]
            try await robin.submit(give, next)
            #expect(robin.page.heading == "This is what both will read" && robin.page.text.contains("Slowly."))
            #expect(robin.page.text.contains("Please choose when they will see it."))
            for (name, value) in next {
                #expect(robin.page.form(give)?.fields.first { $0.name == name }?.value == value)
            }
            let others: [(Route.Kind, String)] = [
                (.met, "Meeting done"), (.endHomework, "End this homework"), (.reply, "Send"),
            ]
            for (kind, button) in others {
                let form = try await robin.open(Route(kind, house.couple)).form(button)
                #expect(form?.names.contains("hour") == true && form?.fields.contains { $0.name == "hour" } == false)
            }
        }
    }
}
