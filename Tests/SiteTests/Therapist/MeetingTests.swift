import Casework
import Homework
import Pages
import Testing

@testable import Site

/// A meeting before it, in it, and noted some days after it.
@Suite struct `The meeting` {
    private let clock = LocalClock("Europe/Madrid")

    /// Two hours from the start of the house: today at eleven.
    private func plan(_ house: House) async throws -> Instant {
        let at = House.start + .minutes(120)
        try await house.robin(does: PlanMeeting(at: at, local: clock.time(of: at)))
        return at
    }

    private func write(_ text: String, _ house: House) async throws {
        let hand = try await Hand(house, house.sam, seed: 5)
        try await hand.act(.said, text)
    }

    @Test func `noted two days late, it was when it was planned, and what came after it is new`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let planned = try await plan(house)
            try await write("Before we met.", house)
            house.clock.move(minutes: 24 * 60)
            try await write("After we met.", house)
            house.clock.move(minutes: 24 * 60)
            let robin = house.browser(house.robin)
            try await robin.unlock()
            try await robin.open(Route(.met, house.couple))
            try await robin.submit("Meeting done", [("none", "yes"), ("hour", "now")])
            #expect(try await house.table().table.meetings.map(\.at) == [planned])
            let brief = try await robin.open(Route(.couple, house.couple)).text
            let halves = brief.split(separator: "From before the last meeting", maxSplits: 1).map(String.init)
            #expect(halves.count == 2)
            #expect(halves.first?.contains("After we met.") == true)
            // What was written before is not new; only its alert, which is open, keeps it in place.
            #expect(halves.first?.ranges(of: "Before we met.").count == 1)
            #expect(halves.last?.contains("Before we met.") == true, "nothing that was written is out of reach")
        }
    }

    @Test func `whoever notes it chooses when it shows, before it and in it`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let planned = try await plan(house)
            let robin = house.browser(house.robin)
            func chosen() async throws -> [String] {
                let page = try await robin.open(Route(.met, house.couple))
                #expect(!page.text.contains("No meeting is planned"))
                return page.form("Meeting done")?.fields.filter { $0.name == "hour" }.map(\.value) ?? []
            }
            #expect(try await chosen() == [])
            house.clock.move(to: planned)
            try await robin.unlock()
            #expect(try await chosen() == [])
        }
    }

    @Test func `a word said to both in the meeting stays when it is noted`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let planned = try await plan(house)
            try await house.robin(does: Reply(member: nil, text: "Before.", from: house.now))
            house.clock.move(to: planned + .minutes(20))
            try await house.robin(does: Reply(member: nil, text: "Small is enough.", from: house.now))
            house.clock.move(minutes: 30)
            try await house.robin(does: WeMet(at: planned, from: house.now), PlanMeeting(at: nil, local: nil))
            #expect(try await house.table().word?.text == "Small is enough.")
        }
    }

    @Test func `an account is confirmed only once its card was used`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            try await robin.submit(
                "Make their cards", [("first", "Kim"), ("second", "Ari"), ("zone", "Europe/Madrid")])
            let cards = robin.page.path
            try await robin.submit("Make a new card for Kim")
            try await robin.open(.caseload)
            try await robin.follow(link: "Kim and Ari")
            try await robin.follow(link: "Record: I spoke with Kim alone")
            try await robin.submit("Save", [("how", "room"), ("outcome", "confirmed")])
            #expect(robin.page.text.contains("Nobody has used this card yet."))
            let after = try await robin.get(cards)
            #expect(after.text.contains("It can be used until"))
            #expect(!after.text.contains("The account is confirmed. You spoke with Kim"))
        }
    }
}
