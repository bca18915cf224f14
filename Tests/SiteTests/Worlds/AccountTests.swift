import Casework
import Homework
import Pages
import Sealing
import Support
import Testing

@testable import Site

/// What happens to one member's account is nothing the other is told (docs/two-worlds.md, item 4).
@Suite struct AccountTests {
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
        var steps = [Unseen.why, .cueForTherapist, .said].map { Happening.unseen($0, "mine") }
        let script = Ask.all(standing.model.couple).map { Happening.reader($0) }
        // In the middle of the other's reading.
        steps += script.prefix(9) + (fate.map { [.fate($0)] } ?? []) + script.dropFirst(9)
        return try await standing.walk(steps, readerSeat: seat).map(\.answer)
    }

    @Test func `whether the other has begun at all cannot be seen`() async throws {
        let standing = try await StandingHouse.shared.value
        func walk(begins: Bool) async throws -> [Seen] {
            try await standing.open { house, _ in
                let pair = try await half(house, begins: begins)
                let reader = Reader(house, pair.me, other: pair.me)
                let kinds: [Route.Kind] = [
                    .week, .said, .sees, .tell, .rest, .mine, .why, .replies, .lookingBack, .settings, .limits,
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
            case .therapistPrivate(let keyring)? = try await house.accounts.session(
                house.robin.session.secret, at: House.start)?.access
        else { throw House.NotOpen() }
        let desk = try TherapistDesk(accounts: house.accounts, keyring: keyring)
        let new = NewCouple(names: ["Ana", "Bo"], zone: "Europe/Madrid", meeting: nil)
        let couple = try await desk.make(new, form: nil, at: house.now, random: house.random)
        let file = try #require(try await desk.open(couple))
        let digits = try #require(Digits(typed: House.digits))
        var made: [Enrolled] = []
        let (ana, bo) = (SeededRandom(61), SeededRandom(62))
        let seats = try await file.view(at: house.now).joint.seats.members
        for (seat, random) in zip(seats, [bo, ana]) where begins || made.isEmpty {
            let card = try await file.makeCard(for: seat.member, days: 7, at: house.now, random: random)
            guard case .opened(let inHand) = try await house.accounts.read(card.code, at: house.now) else {
                throw House.NotOpen()
            }
            made.append(
                try #require(try await house.accounts.enrol(inHand, digits: digits, at: house.now, random: random)))
        }
        return (made[0], couple)
    }
}
