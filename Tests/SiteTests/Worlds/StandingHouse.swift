import Casework
import HTTPTypes
import Homework
import Hummingbird
import HummingbirdTesting
import Pages
import Sealing
import Storage
import Support
import Synchronization
import Testing

@testable import Site

/// A house as it stood at its start: enrolling takes scrypt, copying rows does not. Every world opens a copy.
struct StandingHouse: Sendable {
    let state: MemoryState
    let model: House
    /// A second couple of the same therapist, and a second therapist.
    let others: [Enrolled]
    let stranger: Enrolled
    let otherCouple: CoupleID

    static let talk = AssignmentID(high: 0x7E57, low: 900)
    static let evening = AssignmentID(high: 0x7E57, low: 901)
    /// A practice on each member's own desk: one id, two homeworks that know nothing of each other.
    static let practice = AssignmentID(high: 0x7E57, low: 902)
    /// A list that nobody has marked.
    static let list = AssignmentID(high: 0x7E57, low: 906)

    /// With room for everybody: worlds of other tests that stand in line at the same moment must turn nobody away here.
    private static let gate = ScryptGate(places: 2, waiting: 100_000)

    /// Alex and Sam with a talk, an evening and a time set aside; Kim and Lee; Robin and another therapist.
    static let shared = Task { try await make() }

    private static func make() async throws -> StandingHouse {
        let store = MemoryStore()
        let made = Mutex<StandingHouse?>(nil)
        try await House.open(store: store) { house in
            try await house.giveTalk()
            try await house.giveList()
            try await house.openEvenings()
            let tuesday = try #require(LocalTime(day: "2027-01-19", hour: "20:30"))
            _ = try await house.own(of: house.alex).sharedWorkspace.perform(
                SetTime(
                    assignmentID: evening, place: 1, time: tuesday,
                    today: LocalClock("Europe/Madrid").day(of: house.now)),
                form: nil, at: house.now, random: house.random)
            for member in house.members { try await house.givePractice(to: member) }
            let other = try await house.otherCouple()
            var way = TherapistProfile(therapistName: "Noor", welcome: "", secretsRule: "", readingDays: "Fridays")
            way.secretsRule = "none"
            let stranger = try await house.otherTherapist(way, random: house.random)
            let state = await store.state
            made.withLock {
                $0 = StandingHouse(
                    state: state, model: house, others: other.members, stranger: stranger, otherCouple: other.couple)
            }
        }
        return try #require(made.withLock { $0 })
    }

    /// A world: a copy of the rows, a clock of its own, the same randomness for the same person and request number.
    func open<Value: Sendable>(
        leak: Leak? = nil, seed: UInt64 = 11, _ body: @escaping @Sendable (House, MemoryStore) async throws -> Value
    ) async throws -> Value {
        try await lives(1, leak: leak, seed: seed) { houses, store in try await body(houses[0], store) }
    }

    /// The same world served by several programs one after another, as after a restart: what one of them kept in its
    /// memory the next does not know.
    func lives<Value: Sendable>(
        _ count: Int, leak: Leak? = nil, seed: UInt64 = 11,
        _ body: @escaping @Sendable ([House], MemoryStore) async throws -> Value
    ) async throws -> Value {
        let store = MemoryStore()
        await store.tamper { [state] in $0 = state }
        let world = World(store: store, clock: MovedClock(House.start), leak: leak, seed: seed)
        return try await life(count, [], world, body)
    }

    private struct World: Sendable {
        let store: MemoryStore
        let clock: MovedClock
        let leak: Leak?
        let seed: UInt64
    }

    private func life<Value: Sendable>(
        _ left: Int, _ houses: [House], _ world: World,
        _ body: @escaping @Sendable ([House], MemoryStore) async throws -> Value
    ) async throws -> Value {
        guard left > 0 else { return try await body(houses, world.store) }
        let (clock, seed) = (world.clock, world.seed)
        let accounts = AccountService(
            store: Between(world.store), pepper: model.accounts.pepper, words: model.accounts.words, gate: Self.gate)
        let services = try Fixture.services(
            accounts, now: { clock.now }, randomness: { Streams.random(of: $0, seed: seed) })
        let leaking = try await world.leak.asyncMap { leak in
            LeakMiddleware(
                leak: leak, facts: try await Facts(of: self, world.store, watched: accounts.store.engine, clock))
        }
        let router = buildSite(services) { router in
            if let leaking { router.add(middleware: leaking) }
        }
        let model = model
        return try await Application(router: router).test(.router) { client in
            let house = House(
                accounts: accounts, services: services, clock: clock,
                // After a restart nobody draws the same numbers again.
                random: SeededRandom(seed &+ UInt64(houses.count)),
                robin: model.robin, couple: model.couple, members: model.members, client: client)
            return try await life(left - 1, houses + [house], world, body)
        }
    }
}

extension Optional where Wrapped: Sendable {
    func asyncMap<Value>(_ body: (Wrapped) async throws -> Value) async throws -> Value? {
        guard let self else { return nil }
        return try await body(self)
    }
}

extension House {
    /// What a member reaches with the digits just given. It stays open in a test's hand.
    func own(of person: Enrolled) async throws -> MemberWorkspace {
        guard case .memberPrivate(let own)? = try await accounts.session(person.session.secret, at: House.start)?.access
        else {
            throw NotOpen()
        }
        return own
    }

    /// The therapist's case, through the session of the enrolment.
    func fileAtStart() async throws -> TherapistWorkspace {
        guard
            case .therapistPrivate(let keyring)? = try await accounts.session(robin.session.secret, at: House.start)?
                .access
        else { throw NotOpen() }
        return try #require(try await TherapistDesk(accounts: accounts, keyring: keyring).open(couple))
    }

    fileprivate func otherCouple() async throws -> (couple: CoupleID, members: [Enrolled]) {
        guard
            case .therapistPrivate(let keyring)? = try await accounts.session(robin.session.secret, at: House.start)?
                .access
        else { throw NotOpen() }
        let desk = try TherapistDesk(accounts: accounts, keyring: keyring)
        let digits = try #require(Digits(typed: Self.digits))
        let new = NewCouple(names: ["Kim", "Lee"], zone: "Europe/Madrid", meeting: nil)
        let couple = try await desk.make(new, form: nil, at: now, random: random)
        let file = try #require(try await desk.open(couple))
        var members: [Enrolled] = []
        for seat in try await file.view(at: now).joint.seats.members {
            let card = try await file.makeCard(for: seat.member, days: 7, at: now, random: random)
            guard case .opened(let inHand) = try await accounts.read(card.code, at: now) else { continue }
            members.append(try #require(try await accounts.enrol(inHand, digits: digits, at: now, random: random)))
        }
        return (couple, members)
    }
}
