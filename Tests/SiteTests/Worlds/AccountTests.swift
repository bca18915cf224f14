import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site
@testable import Storage

/// What happens to one member's account is nothing the other is told (FLOWS.md 3, item 4).
@Suite struct AccountTests {
    private enum Fate: CaseIterable, Sendable {
        case enrolsAgain, lockedOut, damagedDrawer, damagedDesk, damagedLetters, sessionGone
    }

    @Test func `a new card, five wrong tries and damaged rows change nothing for the other`() async throws {
        let standing = try await StandingHouse.shared.value
        for seat in 0...1 {
            let quiet = try await walk(standing, seat, nil)
            for fate in Fate.allCases {
                #expect(try await walk(standing, seat, fate) == quiet, "\(fate), read by seat \(seat)")
            }
        }
    }

    private func walk(_ standing: StandingHouse, _ seat: Int, _ fate: Fate?) async throws -> [Seen] {
        try await standing.open { house, store in
            let (me, other) = (house.members[seat], house.members[1 - seat])
            let hand = try await Hand(house, other, seed: 5)
            for act in [Unseen.why, .cueForTherapist, .said] { try await hand.act(act, "mine") }
            let reader = Reader(house, me, other: other)
            let script = Ask.all(house.couple)
            for (number, ask) in script.enumerated() {
                // In the middle of the other's reading.
                if number == 9, let fate { try await meets(fate, house, store, hand) }
                try await reader.ask(ask)
            }
            return reader.seen.map(\.answer)
        }
    }

    private func meets(_ fate: Fate, _ house: House, _ store: MemoryStore, _ hand: Hand) async throws {
        switch fate {
        case .enrolsAgain:
            let digits = try #require(Digits(typed: "161803"))
            let card = try await house.fileAtStart().makeCard(
                for: hand.who.person, days: 7, at: house.now, random: hand.random)
            guard case .opened(let inHand) = try await house.clinic.read(card.code, at: house.now) else {
                throw House.NotOpen()
            }
            _ = try await house.clinic.enrol(inHand, digits: digits, at: house.now, random: hand.random)
        case .lockedOut: for _ in 0..<5 { try await hand.act(.wrongDigits, "") }
        case .damagedDrawer: try await damage(.drawer, store, hand.who.person)
        case .damagedDesk: try await damage(.desk, store, hand.who.person)
        case .damagedLetters: try await damage(.letterbox, store, hand.who.person)
        case .sessionGone:
            for session in try await store.sessions(of: hand.who.person) {
                _ = try await store.apply([.removeSession(session.lookup)])
            }
        }
    }

    private func damage(_ kind: SpaceKind, _ store: MemoryStore, _ member: PersonID) async throws {
        let spaces = try await store.spaces(of: member).filter { $0.kind == kind }.map(\.id)
        try #require(!spaces.isEmpty)
        await store.tamper { state in
            for space in spaces {
                for index in state.journals[space]?.rows.indices ?? 0..<0 {
                    state.journals[space]?.rows[index].bytes = [1, 2, 3]
                }
            }
        }
    }

    @Test func `whether the other has begun at all cannot be seen`() async throws {
        let standing = try await StandingHouse.shared.value
        func walk(begins: Bool) async throws -> [Seen] {
            try await standing.open { house, _ in
                let pair = try await half(house, begins: begins)
                let reader = Reader(house, pair.me, other: pair.me)
                let kinds: [Route.Kind] = [
                    .week, .said, .sees, .tell, .rest, .mine, .why, .wordFrom, .lookingBack, .settings, .limits,
                ]
                for kind in kinds { try await reader.ask(.page(Route(kind))) }
                try await reader.ask(.form(Route(.tell), [("text", "Hello.")]))
                try await reader.ask(.page(Route(.week)))
                return reader.seen.map(\.answer)
            }
        }
        let without = try await walk(begins: false)
        #expect(without.first?.status == 200)
        #expect(try await walk(begins: true) == without)
    }

    /// A couple of whom one has enrolled, and perhaps the other.
    private func half(_ house: House, begins: Bool) async throws -> (me: Enrolled, couple: CoupleID) {
        guard
            case .therapistOwn(let ring)? = try await house.clinic.session(
                house.robin.session.secret, at: House.start)?.reach
        else { throw House.NotOpen() }
        let desk = try TherapistDesk(clinic: house.clinic, ring: ring)
        let new = NewCouple(names: ["Ana", "Bo"], zone: "Europe/Madrid", meeting: nil)
        let couple = try await desk.make(new, form: nil, at: house.now, random: house.random)
        let file = try #require(try await desk.open(couple))
        let digits = try #require(Digits(typed: House.digits))
        var made: [Enrolled] = []
        let (ana, bo) = (SeededRandom(61), SeededRandom(62))
        let seats = try await file.view(at: house.now).joint.seats.members
        for (seat, random) in zip(seats, [bo, ana]) where begins || made.isEmpty {
            let card = try await file.makeCard(for: seat.member, days: 7, at: house.now, random: random)
            guard case .opened(let inHand) = try await house.clinic.read(card.code, at: house.now) else { continue }
            made.append(
                try #require(try await house.clinic.enrol(inHand, digits: digits, at: house.now, random: random)))
        }
        return (made[0], couple)
    }
}
