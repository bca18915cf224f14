import Assets
import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

extension SeededRandom: RandomSource {}

/// Every store a conversation is held over.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    case sqlite

    var testDescription: String { rawValue }

    func run(_ body: (Stage) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(try await Stage(MemoryStore()))
        case .sqlite: try await Folder.with { try await body(try await Stage(try $0.open())) }
        }
    }

    /// The same with a store in which nobody works yet.
    func runEmpty(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryStore())
        case .sqlite: try await Folder.with { try await body(try $0.open()) }
        }
    }
}

/// A clinic with its first therapist, Robin, and everything its people hold in their hands.
struct Stage: Sendable {
    static let start = Instant.at(day: 0, hour: 9)

    let accounts: AccountService
    let random: SeededRandom
    let robin: Enrolled
    let keyring: TherapistKeyring

    var store: any Store { accounts.store.engine }

    init(_ store: any Store, seed: UInt64 = 1) async throws {
        try await self.init(AccountService.test(store, seed: seed), SeededRandom(seed))
    }

    init(_ accounts: AccountService, _ random: SeededRandom) async throws {
        self.accounts = accounts
        self.random = random
        let profile = TherapistProfile(
            therapistName: "Robin", welcome: "Hello.", secretsRule: "", readingDays: "on Mondays")
        robin = try await accounts.enrolTherapist(
            profile: profile, digits: .six(111_111), at: Self.start, random: random)
        let session = try #require(try await accounts.session(robin.session.secret, at: Self.start))
        guard case .therapistPrivate(let keyring) = session.access else { throw Unexpected() }
        self.keyring = keyring
    }

    init(accounts: AccountService, random: SeededRandom, robin: Enrolled, keyring: TherapistKeyring) {
        (self.accounts, self.random, self.robin, self.keyring) = (accounts, random, robin, keyring)
    }

    /// The same clinic over another store.
    init(_ other: Stage, over store: any Store) {
        accounts = AccountService(
            store: store, pepper: other.accounts.pepper, words: other.accounts.words, gate: other.accounts.gate)
        (random, robin, keyring) = (other.random, other.robin, other.keyring)
    }

    func desk() throws -> TherapistDesk { try TherapistDesk(accounts: accounts, keyring: keyring) }

    func couple(_ names: [String] = ["Alex", "Sam"], at now: Instant = start) async throws -> CoupleID {
        try await desk().make(
            NewCouple(names: names, zone: "Europe/Madrid", meeting: nil), form: nil, at: now, random: random)
    }

    func open(_ couple: CoupleID) async throws -> TherapistWorkspace { try #require(try await desk().open(couple)) }

    func enrol(_ code: EnrolmentCode, digits: Int = 222_222, at now: Instant = start) async throws -> Member {
        guard case .opened(let card) = try await accounts.read(code, at: now),
            let enrolled = try await accounts.enrol(card, digits: .six(digits), at: now, random: random),
            let session = try await accounts.session(enrolled.session.secret, at: now),
            case .memberPrivate(let own) = session.access
        else { throw Unexpected() }
        return Member(enrolled: enrolled, own: own, random: random)
    }

    /// A couple whose members have all used their cards.
    func enrolled(_ names: [String] = ["Alex", "Sam"], at now: Instant = start) async throws -> Pair {
        let id = try await couple(names, at: now)
        let made = try await open(id)
        var members: [Member] = []
        for member in made.keyring.members {
            let card = try await made.makeCard(for: member.member, days: 7, at: now, random: random)
            members.append(try await enrol(card.code, digits: 222_222 + members.count, at: now))
        }
        return Pair(id: id, members: members, stage: self)
    }
}

struct Unexpected: Error {}

/// One member with everything that member holds.
struct Member: Sendable {
    let enrolled: Enrolled
    let own: MemberWorkspace
    let random: SeededRandom

    var id: PersonID { enrolled.person }
    var room: SharedWorkspace { own.sharedWorkspace }

    func tell(_ words: Letter.Content, at now: Instant) async throws {
        _ = try await room.perform(SendLetter(words), form: nil, at: now, random: random)
    }

    /// A word of readiness on the ground this member sees.
    func say(_ word: Readiness, at now: Instant) async throws {
        let about = try await room.view(at: now).about("touch")
        try await tell(.ready(ReadinessStatement(word: word, about: about)), at: now)
    }

    func act(_ act: some PrivateAct, at now: Instant) async throws {
        _ = try await own.perform(act, form: nil, at: now, random: random)
    }

    /// The same member over another clinic's store.
    func over(_ accounts: AccountService) -> Member {
        Member(
            enrolled: enrolled, own: MemberWorkspace(store: accounts.store, room: own.room, own: own.own),
            random: random)
    }
}

struct Pair: Sendable {
    let id: CoupleID
    let members: [Member]
    let stage: Stage

    var alex: Member { members[0] }
    var sam: Member { members[1] }

    func therapist() async throws -> TherapistWorkspace { try await stage.open(id) }

    func robin(_ acts: any TherapistAct..., at now: Instant) async throws {
        _ = try await therapist().perform(acts, form: nil, at: now, random: stage.random)
    }

    /// Spoken with each alone, cautions read, a talk given; then each says the word.
    func prepare(_ words: [Readiness], at now: Instant = Stage.start) async throws {
        let day = Day(number: 20_395)
        for member in members {
            try await robin(
                MarkSpokenAlone(member: member.id, day: day, how: .inTheRoom, outcome: .nothingAgainst), at: now)
        }
        try await robin(
            ReadCautions(exercise: "touch", version: 1, day: day, answer: .noneApplies),
            ReadCautions(exercise: "first-talk", version: 1, day: day, answer: .noneApplies), at: now)
        try await robin(Give(assignment: .talk(90, from: now), handouts: Handout.blank), at: now)
        for (member, word) in zip(members, words) { try await member.say(word, at: now + .minutes(1)) }
    }

    func open(_ number: UInt64 = 1, step: UInt64 = 1, at now: Instant = Stage.start + .minutes(5)) async throws {
        try await robin(OpenStep(assignment: .evening(number, step: step, from: now), handouts: Handout.blank), at: now)
    }
}

extension Digits {
    static func six(_ number: Int) throws -> Digits {
        try #require(Digits(typed: String("\(1_000_000 + number)".dropFirst())))
    }
}

extension AccountService {
    static func test(_ store: any Store, seed: UInt64 = 1) throws -> AccountService {
        let pepper = try #require(Pepper(SeededRandom(seed &+ 1_000).secret()))
        let words = try #require(Self.list)
        return AccountService(store: store, pepper: pepper, words: words, gate: ScryptGate(places: 2, waiting: 200))
    }

    /// Read once: thousands of words take a while to check.
    private static let list = WordLists(file: { Checkout.assets.data($0) })
}
