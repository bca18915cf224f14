import Casework
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `The therapist's own sheets` {
    private let text = "Sit where you both like to sit.\nSay one thing you liked this week."

    /// Writes a sheet and gives it, from the page shown.
    private func give(_ robin: Browser, _ fields: [(String, String)]) async throws {
        try await robin.submit("See what both will read", [("hour", "now")] + fields)
        try await robin.submit("Give this homework")
    }

    private func write(_ house: House, _ robin: Browser, title: String = "For this week") async throws {
        try await robin.open(Route(.ownSheet, house.couple, number: 1))
        try await give(robin, [("title", title), ("text", text), ("question", "How was it?")])
    }

    private func titles(_ house: House) async throws -> [String] {
        try await house.table().homework.map { $0.assignment.titles.first ?? "" }
    }

    @Test func `a sheet once given is listed, and gives again as it stood`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.library, house.couple))
            #expect(!robin.page.text.contains("My own sheets"))
            try await write(house, robin)
            try await robin.open(Route(.library, house.couple))
            #expect(robin.page.text.contains("My own sheets For this week Sit where you both like to sit."))
            try await robin.follow(link: "For this week")
            let form = try #require(robin.page.form("See what both will read"))
            #expect(form.fields.first { $0.name == "text" }?.value == text)
            #expect(form.fields.first { $0.name == "question" }?.value == "How was it?")
            try await give(robin, [])
            #expect(try await titles(house) == ["For this week", "For this week"])
            // It stands on the shelf already.
            #expect(
                try await robin.open(Route(.library, house.couple)).links.count { $0.words.hasPrefix("For this") } == 1)
        }
    }

    @Test func `a changed sheet is kept as another, also under the same title`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await write(house, robin)
            try await robin.open(Route(.library, house.couple))
            try await robin.follow(link: "For this week")
            try await give(robin, [("text", "Walk to the river.")])
            try await robin.open(Route(.ownSheet, house.couple, number: 1))
            #expect(robin.page.text.contains("My own sheets For this week Walk to the river. For this week Sit where"))
        }
    }

    @Test func `what was typed into a saved sheet and refused comes back there`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await write(house, robin)
            try await robin.open(Route(.library, house.couple))
            try await robin.follow(link: "For this week")
            try await robin.submit(
                "See what both will read", [("hour", "now"), ("title", ""), ("text", "Half a thought")])
            let form = try #require(robin.page.form("See what both will read"))
            #expect(form.fields.first { $0.name == "text" }?.value == "Half a thought")
            #expect(form.fields.first { $0.name == "title" }?.value == "")
        }
    }

    @Test func `a sheet is taken off the list after a question, and homework given from it stays`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await write(house, robin)
            try await robin.open(Route(.library, house.couple))
            try await robin.follow(link: "For this week")
            let saved = robin.page.path
            try await robin.follow(link: "Remove from my list")
            #expect(robin.page.heading == "Remove “For this week” from your list")
            let list = try await robin.submit("Remove this sheet")
            #expect(list.text.contains("The sheet was removed from your list."))
            #expect(!list.text.contains("My own sheets"))
            #expect(try await titles(house) == ["For this week"])
            #expect(try await robin.get(saved).heading == "Choose from the library")
        }
    }

    @Test func `no exercise of the library stands where a sheet could`() async throws {
        try await House.open { house in
            let numbers = house.library.exercises.map(\.key.number)
            let slots = (UInt64(0)...40).map { CoupleRequest.sheetNumber($0) }
            #expect(Set(numbers).isDisjoint(with: slots))
            #expect(Set(slots).count == 41)
        }
    }
}
