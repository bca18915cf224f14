import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

extension CardReading {
    var isUnknown: Bool { if case .unknown = self { true } else { false } }
    var isSpent: Bool { if case .spent = self { true } else { false } }
    var inHand: CardInHand? { if case .opened(let card) = self { card } else { nil } }
}

@Suite struct CardTests {
    private let now = Stage.start

    private func card(_ stage: Stage, days: Int64 = 7) async throws -> (TherapistWorkspace, PersonID, PrintedCard) {
        let made = try await stage.open(try await stage.couple())
        let member = made.keyring.members[0].member
        return (made, member, try await made.makeCard(for: member, days: days, at: now, random: stage.random))
    }

    @Test(arguments: Engine.allCases)
    func `a card opens until it is used, and then says that it was`(engine: Engine) async throws {
        try await engine.run { stage in
            let (_, member, card) = try await card(stage)
            let hand = try #require(try await stage.accounts.read(card.code, at: now).inHand)
            #expect(hand.me == member)
            #expect(hand.view.profile.welcome == "Hello.")
            let enrolled = try await stage.accounts.enrol(hand, digits: .six(1), at: now, random: stage.random)
            #expect(enrolled?.name == card.name)
            #expect(try await stage.accounts.read(card.code, at: now).isSpent)
            let again = try await stage.accounts.enrol(hand, digits: .six(2), at: now, random: stage.random)
            #expect(again == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a card in two hands enrols one of them`(engine: Engine) async throws {
        try await engine.run { stage in
            let (_, _, card) = try await card(stage)
            let hand = try #require(try await stage.accounts.read(card.code, at: now).inHand)
            let accounts = stage.accounts
            let random = stage.random
            let used = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<4 {
                    group.addTask {
                        try await accounts.enrol(hand, digits: .six(100_000 + number), at: Stage.start, random: random)
                            != nil
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(used == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a card opens nothing from the minute it expires`(engine: Engine) async throws {
        try await engine.run { stage in
            let (_, _, card) = try await card(stage, days: 7)
            #expect(card.expires == now + .days(7))
            #expect(try await stage.accounts.read(card.code, at: now + .days(7) + .minutes(-1)).inHand != nil)
            let hand = try #require(try await stage.accounts.read(card.code, at: now).inHand)
            #expect(try await stage.accounts.read(card.code, at: now + .days(7)).isUnknown)
            let late = try await stage.accounts.enrol(hand, digits: .six(1), at: now + .days(7), random: stage.random)
            #expect(late == nil)
        }
    }

    @Test func `a card lasts three weeks at most and a day at least`() async throws {
        let stage = try await Stage(MemoryStore())
        #expect(try await card(stage, days: 400).2.expires == now + .days(21))
        #expect(try await card(stage, days: -3).2.expires == now + .days(1))
    }

    @Test func `a card of another clinic is no card`() async throws {
        let (_, _, foreign) = try await card(try await Stage(MemoryStore(), seed: 2))
        #expect(try await Stage(MemoryStore()).accounts.read(foreign.code, at: now).isUnknown)
    }

    @Test func `a slip of the pen is noticed before anything is asked`() async throws {
        let (_, _, card) = try await card(try await Stage(MemoryStore()))
        let printed = card.code.printed
        #expect(EnrolmentCode(typed: printed.lowercased())?.printed == printed)
        var slip = Array(printed)
        slip[2] = slip[2] == "7" ? "8" : "7"
        #expect(EnrolmentCode(typed: String(slip)) == nil)
        #expect(EnrolmentCode(typed: String(printed.dropLast())) == nil)
    }

    @Test(arguments: Engine.allCases)
    func `a second card voids the first`(engine: Engine) async throws {
        try await engine.run { stage in
            let (made, member, first) = try await card(stage)
            let hand = try #require(try await stage.accounts.read(first.code, at: now).inHand)
            let second = try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
            #expect(try await stage.accounts.read(first.code, at: now).isUnknown)
            let late = try await stage.accounts.enrol(hand, digits: .six(1), at: now, random: stage.random)
            #expect(late == nil)
            #expect(try await stage.accounts.read(second.code, at: now).inHand != nil)
            #expect(second.name == first.name)
        }
    }

    @Test(arguments: Engine.allCases)
    func `until a new card is used the old account goes on, and then ends`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let card = try await pair.therapist().makeCard(
                for: pair.alex.id, days: 7, at: now, random: stage.random)
            let (name, words) = (pair.alex.enrolled.name, pair.alex.enrolled.words.joined(separator: " "))
            func signsIn() async throws -> Bool {
                let entry = try await stage.accounts.signIn(
                    name: name, words: words, on: nil, replacing: nil, at: now, random: stage.random)
                if case .opened = entry { return true }
                return false
            }
            #expect(try await signsIn())
            let again = try await stage.enrol(card.code)
            #expect(again.enrolled.name == name)
            #expect(try await !signsIn())
        }
    }

    @Test(arguments: Engine.allCases)
    func `a card that is taken back opens nothing, and the account before it stands as it stood`(
        engine: Engine
    ) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await pair.prepare([.like, .like])
            let therapist = try await pair.therapist()
            let card = try await therapist.makeCard(for: pair.alex.id, days: 7, at: now, random: stage.random)
            #expect(try await pair.therapist().view(at: now + .minutes(2)).toSpeakWith == [pair.alex.id])
            let isBack = try await therapist.takeBackCard(
                of: pair.alex.id, form: nil, at: now + .minutes(3), random: stage.random)
            #expect(isBack)
            #expect(try await stage.accounts.read(card.code, at: now).isUnknown)
            let view = try await pair.therapist().view(at: now + .minutes(4))
            #expect(view.toSpeakWith.isEmpty)
            #expect(view.readiness(pair.alex.id, "touch").isReady)
            try await pair.open()
            #expect(view.file.nextAccount(of: pair.alex.id) == 3)
        }
    }

    @Test func `a card in use is not taken back, not even when it is used at the same moment`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let (made, member, card) = try await card(stage)
        let between = Between(store)
        let slow = try await Stage(stage, over: between).open(try #require(try await stage.desk().couples().first))
        between.beforeNextWrite { _ = try await stage.enrol(card.code) }
        let isBack = try await slow.takeBackCard(of: member, form: nil, at: now, random: stage.random)
        #expect(!isBack)
        #expect(try await made.view(at: now).file.card(of: member)?.value.account == 1)
        #expect(try await stage.open(made.keyring.couple).members[member] != nil)
    }

    @Test func `nobody outside the couple gets a card`() async throws {
        let stage = try await Stage(MemoryStore())
        let (made, _, _) = try await card(stage)
        await #expect(throws: CaseError.refused(.notAMember)) {
            try await made.makeCard(for: .test(9), days: 7, at: now, random: stage.random)
        }
    }

    @Test func `no card is made on a damaged file`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let (made, member, _) = try await card(stage)
        let file = made.keyring.file.space
        await store.tamper { $0.journals[file]?.rows.removeFirst() }
        await #expect(throws: CaseError.refused(.damaged)) {
            try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
        }
    }

    @Test func `an enrolment in the midst of a second card's making loses no keys`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let (_, member, card) = try await card(stage)
        let between = Between(store)
        let slow = Stage(stage, over: between)
        let couple = try #require(try await stage.desk().couples().first)
        let made = try await slow.open(couple)
        between.beforeNextWrite { _ = try await stage.enrol(card.code) }
        _ = try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
        #expect(try await store.person(member)?.publicKeys != nil)
        #expect(try await store.person(member)?.epoch == 1)
    }
}
