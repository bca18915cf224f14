import Homework
import Pages
import Testing

@testable import Site

/// A list that each marks alone, on the pages of all three.
@Suite struct ListPageTests {
    private static let open = "You could both like these"

    private func mark(_ browser: Browser, _ list: AssignmentID, _ fields: [(String, String)]) async throws {
        try await browser.open(Route(.list, list))
        #expect(try await browser.submit(nil, fields).heading == "Thank you")
    }

    @Test func `R7: of what both like, both see what the therapist chose, and each finds an empty page again`()
        async throws
    {
        try await House.open { house in
            let list = try await house.giveList()
            let exercise = try #require(ExerciseKey("what-we-might-like").flatMap(house.library.exercise))
            let items = exercise.text[.english].items
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam))
            let empty = try await alex.open(Route(.list, list)).html.count
            let shown = (1...6).map { ("show", String($0)) }
            try await mark(alex, list, (1...6).map { ("item\($0)", "yes") } + [("item7", "no")] + shown)
            #expect(try await alex.open(Route(.list, list)).html.count == empty, "the page does not say what was sent")
            #expect(!alex.page.html.contains("checked"))
            try await mark(sam, list, (1...7).map { ("item\($0)", "maybe") } + shown.dropLast() + [("show", "7")])

            let robin = house.reader(house.robin)
            let page = try await robin.open(Route(.markedLists, house.couple, number: 1))
            #expect(page.text.contains("Alex has marked it.") && page.text.contains("Sam has marked it."))
            let offered = page.html.matches(of: /name="items" value="(\d+)"/).map { String($0.1) }
            #expect(offered == ["1", "2", "3", "4", "5"], "only what both like and both would show")
            try await robin.submit("Show what is chosen", [("items", "2"), ("items", "4"), ("hour", "now")])
            #expect(robin.page.text.contains("It is saved."), "\(robin.page.text)")

            for reader in [alex, sam] {
                let text = try await reader.open(Route(.list, list)).text
                #expect(text.contains(Self.open))
                let matches = try #require(
                    reader.page.html.firstMatch(of: /<ul>\s*(<li>.*?)<\/ul>/.dotMatchesNewlines()))
                let names = matches.1.matches(of: /<li>(.*?)<\/li>/).map { String($0.1) }
                #expect(names == [items[1], items[3]])
            }
            #expect(
                try await robin.open(Route(.coupleFile, house.couple)).text.contains("they see 2 things of the list"))
            // What is not chosen again is gone.
            try await robin.open(Route(.markedLists, house.couple, number: 1))
            try await robin.submit("Change what is shown", [("items", ""), ("hour", "now")])
            #expect(!(try await alex.open(Route(.list, list))).text.contains(Self.open))
        }
    }

    @Test func `what somebody marked anew while the page was open is not shown`() async throws {
        try await House.open { house in
            let list = try await house.giveList()
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam))
            for reader in [alex, sam] { try await mark(reader, list, [("item1", "yes"), ("show", "1")]) }
            let robin = house.reader(house.robin)
            try await robin.open(Route(.markedLists, house.couple, number: 1))
            try await mark(sam, list, [("item1", "no")])
            try await robin.submit("Show what is chosen", [("items", "1"), ("hour", "now")])
            #expect(robin.page.text.contains("Somebody has marked the list again meanwhile."))
            #expect(!(try await alex.open(Route(.list, list))).text.contains(Self.open))
        }
    }
}
