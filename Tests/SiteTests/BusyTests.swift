import Casework
import HTTPTypes
import Homework
import Sealing
import Testing

@testable import Site

/// When so many are at the doors that nothing can be tried, a sentence says so beside the form, and nothing is lost.
@Suite struct BusyTests {
    private let sentence = "Many people are here just now. Please try again in a moment."

    private func fill(_ gate: ScryptGate) -> [ScryptTurn] {
        var turns: [ScryptTurn] = []
        while let turn = try? gate.turn() { turns.append(turn) }
        return turns
    }

    @Test func `the lock keeps its tries and opens afterwards`() async throws {
        try await House.open { house in
            let alex = house.browser(house.alex)
            house.clock.move(minutes: 20)
            var turns = fill(house.clinic.gate)
            for _ in 0..<6 {
                let shown = try await alex.unlock()
                #expect(shown.status == .ok && shown.path == "/lock" && shown.text.contains(sentence))
            }
            turns.removeAll()
            #expect(try await alex.unlock().heading == "Alex, this week")
        }
    }

    @Test func `the sign-in keeps the name`() async throws {
        try await House.open { house in
            let phone = house.stranger("phone")
            try await phone.get("/sign-in")
            var turns = fill(house.clinic.gate)
            let words = house.alex.words.joined(separator: " ")
            let shown = try await phone.submit(nil, [("name", house.alex.name), ("words", words)])
            #expect(shown.status == .ok && shown.text.contains(sentence))
            #expect(shown.form(nil)?.fields.first { $0.name == "name" }?.value == house.alex.name)
            turns.removeAll()
            #expect(try await phone.submit(nil, [("words", words)]).path.hasPrefix("/p/"))
        }
    }

    @Test func `a card waits, on paper and on the telephone`() async throws {
        try await House.open { house in
            let phone = house.stranger("phone")
            let card = try await house.newCard(for: house.alex)
            try await phone.get("/card")
            try await phone.submit(nil, [("code", card)])
            try await phone.get("/card/digits")
            var turns = fill(house.clinic.gate)
            let digits = [("digits", "161803"), ("again", "161803")]
            let shown = try await phone.submit(nil, digits)
            #expect(shown.status == .ok && shown.text.contains(sentence))
            let caller = house.stranger("caller")
            let spoken = [("name", house.alex.name), ("words", "four words said aloud")]
            try await caller.get("/card/spoken")
            #expect(try await caller.submit(nil, spoken).text.contains(sentence))
            turns.removeAll()
            #expect(try await phone.submit(nil, digits).path.hasPrefix("/p/"))
        }
    }
}
