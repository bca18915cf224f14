import Casework
import HTTPTypes
import Homework
import Pages
import Synchronization
import Testing

@testable import Site

/// One person alone, two, or three: what the pages say of how many they are.
@Suite struct `One, two and three` {
    private static let ofTwo = [
        "both of you", "you both", "the two of you", "either of you", "us both", "two of you", "the other one",
    ]
    /// Pages that hold the library's own lines, which are written for two.
    private static let library: Set<Route.Kind> = [
        .evening, .cardPrint, .talk, .prepare, .jot, .answers, .tonight, .sheetRead,
    ]

    /// Sentences of two people on the pages of the catalogue that the first member can read.
    private func ofTwo(_ names: [String]) async throws -> Set<String> {
        let found = Found()
        try await House.open(names: names) { house in
            _ = try await (house.giveTalk(), house.openEvenings())
            let reader = house.browser(house.alex)
            for kind in Route.Kind.allCases where [.partnerRoom, .partnerOwn].contains(kind.door) {
                guard kind.manner.reads == .page, Handlers.all.reading[kind] != nil, !Self.library.contains(kind) else {
                    continue
                }
                let page = try await reader.open(kind.manner.route(kind, couple: house.couple))
                for words in Self.ofTwo where page.text.contains(words) { found.add("\(kind): \(words)") }
            }
        }
        return found.all
    }

    private final class Found: Sendable {
        private let words = Mutex<Set<String>>([])
        func add(_ word: String) { words.withLock { _ = $0.insert(word) } }
        var all: Set<String> { words.withLock { $0 } }
    }

    @Test func `no page of the catalogue speaks to three or to one as to two`() async throws {
        #expect(try await ofTwo(["Alex", "Sam", "Kim"]) == [])
        #expect(try await ofTwo(["Noor"]) == [])
        // The search can find something.
        #expect(try await ofTwo(["Alex", "Sam"]).count > 5)
    }

    @Test func `the pages of three name both others, and each may set an evening up`() async throws {
        try await House.open(names: ["Alex", "Sam", "Kim"]) { house in
            let evenings = try await house.openEvenings()
            let (alex, kim) = (house.browser(house.alex), house.browser(house.members[2]))
            let card = try await alex.open(Route(.evening, evenings, number: 1))
            #expect(card.text.contains("Only if each of you wants to, each time."))
            #expect(card.text.contains("Alex helps Sam and Kim get comfortable on the bed."))
            let tonight = try await alex.open(Route(.tonight, evenings, number: 1))
            #expect(tonight.text.contains("Alex touches. Talk as you go. Sam and Kim say what feels good"))
            #expect(tonight.text.contains("Sam and Kim touch. Talk as you go. Alex says what feels good"))
            let today = LocalClock("Europe/Madrid").day(of: house.now)
            try await kim.open(Route(.time, evenings, number: 1))
            #expect(kim.page.text.contains("Who sets it up? Kim Alex Sam"))
            try await kim.submit("Put it here", [("day", today.form), ("hour", "20:30"), ("arranger", "third")])
            #expect(try await house.table().homework.first?.evenings.first?.arranger == house.sam.person)
            #expect(try await alex.open(.week).text.contains("Sam sets it up."))
        }
    }

    @Test func `in a talk of three each asks one, and each is asked by one`() async throws {
        try await House.open(names: ["Alex", "Sam", "Kim"]) { house in
            let talk = try await house.giveTalk("three-questions")
            let page = try await house.browser(house.alex).open(Route(.talk, talk))
            for turn in ["Alex asks Sam:", "Sam asks Kim:", "Kim asks Alex:"] { #expect(page.text.contains(turn)) }
            let ids = page.html.matches(of: /<section class="screen" id="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            let ends = page.html.matches(of: /href="#([^"]+)"/).map { String($0.1) }.filter { $0 != "main" }
            #expect(Set(ends).isSubset(of: ids))
        }
    }

    @Test func `a third name stands behind a question, and makes a third card`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            #expect(robin.page.text.contains("More than two?"))
            #expect(!robin.page.html.contains("<details open>"))
            let long = String(repeating: "K", count: 61)
            let fields = [("first", "Ana"), ("second", "Luz"), ("zone", "Europe/Madrid")]
            let refused = try await robin.submit("Make their cards", fields + [("third", long)])
            #expect(refused.html.contains("<details open>"))
            #expect(refused.form("Make their cards")?.fields.first { $0.name == "third" }?.value == long)
            let cards = try await robin.submit("Make their cards", fields + [("third", "Kim")])
            for name in ["Ana", "Luz", "Kim"] { #expect(cards.form("A new card for \(name)") != nil) }
            try await robin.open(.caseload)
            let brief = try await robin.follow(link: "Ana, Luz and Kim")
            #expect(brief.heading == "Ana, Luz and Kim")
            let columns = brief.html.matches(of: /<th scope="col">([^<]*)</).map { String($0.1) }
            #expect(columns == ["Ana", "Luz", "Kim"])
            try await robin.open(.newCouple)
            try await robin.submit("Make their cards", [("first", "Noor"), ("zone", "Europe/Madrid")])
            try await robin.open(.caseload)
            #expect(try await robin.follow(link: "Noor").heading == "Noor")
        }
    }
}
