import Casework
import HTTPTypes
import Homework
import Sealing
import Testing

@testable import Site

/// When so many are at the doors that nothing can be tried, an answer says so at once and for how long, and nothing is lost.
@Suite struct BusyTests {
    private let heading = "Many people are signing in"

    private func fill(_ gate: ScryptGate, _ lane: ScryptLane) -> [ScryptTurn] {
        var turns: [ScryptTurn] = []
        while let turn = try? gate.turn(lane) { turns.append(turn) }
        return turns
    }

    /// The answer of a full line, with the time that it names twice.
    private func expectBusy(_ shown: Shown, seconds: Int) {
        #expect(shown.status == .serviceUnavailable && shown.heading == heading)
        #expect(shown["retry-after"] == "\(seconds)")
        #expect(shown.text.contains("in \(seconds) seconds"))
    }

    @Test func `the lock keeps its tries and opens afterwards`() async throws {
        try await House.open { house in
            let alex = house.browser(house.alex)
            house.clock.move(minutes: 20)
            var turns = fill(house.accounts.gate, .known)
            for _ in 0..<6 {
                expectBusy(try await alex.unlock(), seconds: 21)
                #expect(!alex.page.html.contains("314159"))
                #expect(try await alex.follow(link: "Try again").path == "/lock")
            }
            turns.removeAll()
            #expect(try await alex.unlock().heading == "Good morning, Alex")
        }
    }

    @Test func `R-20: the lock opens however many strangers stand in line`() async throws {
        try await House.open { house in
            let alex = house.browser(house.alex)
            house.clock.move(minutes: 20)
            var turns = fill(house.accounts.gate, .stranger)
            #expect(turns.count == 41)
            let week = try await alex.unlock()
            #expect(week.heading == "Good morning, Alex")
            turns.removeAll()
        }
    }

    @Test func `the sign-in keeps what was typed`() async throws {
        try await House.open { house in
            let phone = house.stranger("phone")
            try await phone.get("/sign-in")
            var turns = fill(house.accounts.gate, .stranger)
            let words = house.alex.words.joined(separator: " ")
            let shown = try await phone.submit(nil, [("name", house.alex.name), ("words", words)])
            expectBusy(shown, seconds: 41)
            #expect(shown.form(nil)?.fields.first { $0.name == "name" }?.value == house.alex.name)
            turns.removeAll()
            #expect(try await phone.submit("Try again").path.hasPrefix("/p/"))
        }
    }

    @Test func `a card waits, on paper and on the telephone`() async throws {
        try await House.open { house in
            let phone = house.stranger("phone")
            let card = try await house.newCard(for: house.alex)
            try await phone.get("/card")
            try await phone.submit(nil, [("code", card)])
            try await phone.get("/card/digits")
            var turns = fill(house.accounts.gate, .known)
            let digits = [("digits", "161803"), ("again", "161803")]
            expectBusy(try await phone.submit(nil, digits), seconds: 21)
            #expect(!phone.page.html.contains("161803"))
            try await phone.follow(link: "Try again")
            let caller = house.stranger("caller")
            let spoken = [("name", house.alex.name), ("words", "four words said aloud")]
            try await caller.get("/card/spoken")
            var strangers = fill(house.accounts.gate, .stranger)
            expectBusy(try await caller.submit(nil, spoken), seconds: 41)
            turns.removeAll()
            #expect(try await phone.submit(nil, digits).path.hasPrefix("/p/"))
            strangers.removeAll()
        }
    }
}
