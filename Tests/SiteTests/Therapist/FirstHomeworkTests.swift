import Casework
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `When both will see it` {
    private let look = "See what both will read"

    private func hour(_ page: Shown) -> [String] {
        page.form(look)?.fields.filter { $0.name == "hour" }.map(\.value) ?? []
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
            let first = try await robin.open(talk)
            #expect(hour(first) == ["now"] && first.text.contains("Now (their first homework)"))
            let sheet = try await robin.open(Route(.ownSheet, house.couple, number: 1))
            #expect(sheet.form(nil)?.fields.contains { $0.name == "hour" && $0.value == "now" } == true)
            try await robin.open(talk)
            try await robin.submit(look, [("cautions", "none")])
            try await robin.submit("Give")
            #expect(try await house.table().homework.count == 1, "nobody who enrols finds an empty page")

            let second = try await robin.open(talk)
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
            try await robin.submit(look, [("line", "Slowly.")])
            #expect(robin.page.text.contains("Please choose when they will see it."))
            #expect(robin.page.form(look)?.fields.first { $0.name == "line" }?.value == "Slowly.")
            let others: [(Route.Kind, String)] = [(.met, "We met"), (.endHomework, "End it"), (.reply, "Send")]
            for (kind, button) in others {
                let form = try await robin.open(Route(kind, house.couple)).form(button)
                #expect(form?.names.contains("hour") == true && form?.fields.contains { $0.name == "hour" } == false)
            }
        }
    }
}
