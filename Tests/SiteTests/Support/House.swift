import Assets
import Casework
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import HummingbirdTesting
import LibraryFiles
import Logging
import Pages
import Sealing
import Storage
import Support
import Synchronization
import Testing

@testable import Site

extension SeededRandom: RandomSource {}

/// A whole clinic behind the in-process router: a therapist, Robin, and a couple, Alex and Sam, all enrolled through
/// Casework; a clock that a test moves; randomness of its own for each browser and request.
///
///     try await House.open { house in
///         let sam = try house.browser(house.sam)
///         let week = try await sam.open(.week)
///     }
struct House: Sendable {
    let accounts: AccountService
    let services: SiteServices
    let clock: MovedClock
    let random: SeededRandom
    let robin: Enrolled
    let couple: CoupleID
    /// In the order of their seats.
    let members: [Enrolled]
    let client: any TestClientProtocol

    static let start = Instant(seconds: 1_800_000_000)
    static let digits = "314159"

    var alex: Enrolled { members[0] }
    var sam: Enrolled { members[1] }
    var now: Instant { clock.now }
    var library: Library { services.library }

    /// Opens a house over a store, in memory unless a test brings its own, and closes it after `body`.
    static func open(
        names: [String] = ["Alex", "Sam"], store: any Store = MemoryStore(), seed: UInt64 = 7,
        logger: Logger? = nil, _ body: @escaping @Sendable (House) async throws -> Void
    ) async throws {
        let empty = try Empty(store, seed, logger)
        let random = SeededRandom(seed)
        let people = try await enrol(names, empty.accounts, random)
        try await empty.application.test(.router) { client in
            try await body(
                House(
                    accounts: empty.accounts, services: empty.services, clock: empty.clock, random: random,
                    robin: people.robin, couple: people.couple,
                    members: people.members, client: client))
        }
    }

    /// A clinic that nobody has started yet.
    static func openEmpty(
        store: any Store = MemoryStore(),
        _ body: @escaping @Sendable ((accounts: AccountService, client: any TestClientProtocol)) async throws -> Void
    ) async throws {
        let empty = try Empty(store, 7)
        try await empty.application.test(.router) { client in try await body((empty.accounts, client)) }
    }

    /// Every route there is, over a clinic that nobody has started yet.
    static func router() throws -> Router<SiteContext> { try Empty(MemoryStore(), 7).router }

    private struct Empty {
        let accounts: AccountService
        let services: SiteServices
        let clock = MovedClock(start)
        private let logger: Logger?

        init(_ store: any Store, _ seed: UInt64, _ logger: Logger? = nil) throws {
            self.logger = logger
            accounts = try Fixture.emptyClinic(over: store)
            services = try Fixture.services(
                accounts, now: { [clock] in clock.now }, randomness: { Streams.random(of: $0, seed: seed) })
        }

        var router: Router<SiteContext> { buildSite(services) }
        var application: some ApplicationProtocol { Application(router: router, logger: logger) }
    }

    /// A browser that has just signed this person in: the private level, and this device known.
    func browser(_ person: Enrolled, named name: String? = nil) -> Browser {
        let browser = Browser(name: name ?? "\(person.person.low)", house: self, person: person.person)
        browser.cookies["__Host-s"] = Base64URL.encode(person.session.secret.withBytes { Array($0) })
        browser.cookies["__Host-d"] = Base64URL.encode(person.device.secret.withBytes { Array($0) })
        return browser
    }

    /// Removes what has expired, as the program does beside the requests. A browser of the same name draws the same bytes
    /// again, and would meet the row of its session from a week ago.
    func sweep() async throws { _ = try await accounts.store.sweep(at: Minute(now), most: .max) }

    /// Another therapist, whom no link makes: it makes the first one only.
    func otherTherapist(_ way: TherapistProfile, random: SeededRandom) async throws -> Enrolled {
        let unasked = AccountService(
            store: Between(accounts.store.engine, checksDoors: false), pepper: accounts.pepper, words: accounts.words,
            gate: accounts.gate)
        let digits = try #require(Digits(typed: Self.digits))
        return try await unasked.enrolTherapist(profile: way, digits: digits, at: now, random: random)
    }

    /// A browser nobody has used here.
    func stranger(_ name: String = "stranger") -> Browser { Browser(name: name, house: self, person: nil) }

    /// A route as the address of one reader.
    func address(_ route: Route, of person: Enrolled) -> String { services.links(for: person.person)(route) }
}

/// A clock that stands still until a test moves it.
final class MovedClock: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant) { time = Mutex(start) }

    var now: Instant { time.withLock { $0 } }
    func move(minutes: Int64) { time.withLock { $0 = $0 + .minutes(minutes) } }
    func move(to moment: Instant) { time.withLock { $0 = moment } }
}

/// Randomness by who asks and how often, so that what one browser does changes no byte of what another gets.
enum Streams {
    static let header = "test-stream"

    static func random(of request: HTTPRequest, seed: UInt64) -> any RandomSource {
        let stream = HTTPField.Name(header).flatMap { request.headerFields[$0] } ?? ""
        let mixed = stream.utf8.reduce(seed &+ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return SeededRandom(mixed)
    }
}

extension House {
    private static func enrol(
        _ names: [String], _ accounts: AccountService, _ random: SeededRandom
    ) async throws -> (robin: Enrolled, couple: CoupleID, members: [Enrolled]) {
        let digits = try #require(Digits(typed: digits))
        let way = TherapistProfile(
            therapistName: "Robin", welcome: "I have prepared something for the two of you.", secretsRule: "limited",
            readingDays: "Robin reads here on Mondays and before you meet.")
        let robin = try await accounts.enrolTherapist(profile: way, digits: digits, at: start, random: random)
        if let sheet = robin.sheet { try await accounts.putAway(sheet: sheet.lookup, of: robin.person) }
        let desk = try await desk(of: robin, accounts, at: start)
        let new = NewCouple(names: names, zone: "Europe/Madrid", meeting: nil)
        let couple = try await desk.make(new, form: nil, at: start, random: random)
        let file = try #require(try await desk.open(couple))
        var members: [Enrolled] = []
        for seat in try await file.view(at: start).joint.seats.members {
            let card = try await file.makeCard(for: seat.member, days: 7, at: start, random: random)
            guard case .opened(let inHand) = try await accounts.read(card.code, at: start) else { continue }
            members.append(
                try #require(try await accounts.enrol(inHand, digits: digits, at: start, random: random)))
        }
        try #require(members.count == names.count)
        return (robin, couple, members)
    }

    private static func desk(of robin: Enrolled, _ accounts: AccountService, at now: Instant) async throws
        -> TherapistDesk
    {
        let session = try #require(try await accounts.session(robin.session.secret, at: now))
        guard case .therapistPrivate(let keyring) = session.access else { throw NotOpen() }
        return try TherapistDesk(accounts: accounts, keyring: keyring)
    }

    struct NotOpen: Error {}
}
