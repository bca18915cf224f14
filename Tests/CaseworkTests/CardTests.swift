import Casework
import Dispatch
import Homework
import Sealing
import Storage
import Support
import Synchronization
import Testing

extension CardReading {
    var isUnknown: Bool { if case .unknown = self { true } else { false } }
    var isSpent: Bool { if case .spent = self { true } else { false } }
    var inHand: CardInHand? { if case .opened(let card) = self { card } else { nil } }
}

@Suite struct CardTests {
    private let now = Stage.start

    private func card(_ stage: Stage, days: Int64 = 7) async throws -> (TherapistCase, PersonID, PrintedCard) {
        let made = try await stage.open(try await stage.couple())
        let member = made.ring.members[0].member
        return (made, member, try await made.makeCard(for: member, days: days, at: now, random: stage.random))
    }

    @Test(arguments: Engine.allCases)
    func `a card opens until it is used, and then says that it was`(engine: Engine) async throws {
        try await engine.run { stage in
            let (_, member, card) = try await card(stage)
            let hand = try #require(try await stage.clinic.read(card.code, at: now).inHand)
            #expect(hand.me == member)
            #expect(hand.view.house.welcome == "Hello.")
            let enrolled = try await stage.clinic.enrol(hand, digits: .six(1), at: now, random: stage.random)
            #expect(enrolled?.name == card.name)
            #expect(try await stage.clinic.read(card.code, at: now).isSpent)
            let again = try await stage.clinic.enrol(hand, digits: .six(2), at: now, random: stage.random)
            #expect(again == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a card in two hands enrols one of them`(engine: Engine) async throws {
        try await engine.run { stage in
            let (_, _, card) = try await card(stage)
            let hand = try #require(try await stage.clinic.read(card.code, at: now).inHand)
            let clinic = stage.clinic
            let random = stage.random
            let used = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<4 {
                    group.addTask {
                        try await clinic.enrol(hand, digits: .six(100_000 + number), at: Stage.start, random: random)
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
            #expect(try await stage.clinic.read(card.code, at: now + .days(7) + .minutes(-1)).inHand != nil)
            let hand = try #require(try await stage.clinic.read(card.code, at: now).inHand)
            #expect(try await stage.clinic.read(card.code, at: now + .days(7)).isUnknown)
            let late = try await stage.clinic.enrol(hand, digits: .six(1), at: now + .days(7), random: stage.random)
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
        #expect(try await Stage(MemoryStore()).clinic.read(foreign.code, at: now).isUnknown)
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
            let hand = try #require(try await stage.clinic.read(first.code, at: now).inHand)
            let second = try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
            #expect(try await stage.clinic.read(first.code, at: now).isUnknown)
            let late = try await stage.clinic.enrol(hand, digits: .six(1), at: now, random: stage.random)
            #expect(late == nil)
            #expect(try await stage.clinic.read(second.code, at: now).inHand != nil)
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
                let entry = try await stage.clinic.signIn(
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
            #expect(try await stage.clinic.read(card.code, at: now).isUnknown)
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
        #expect(try await stage.open(made.ring.couple).members[member] != nil)
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
        let file = made.ring.file.space
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

@Suite struct SpokenCardTests {
    private let now = Stage.start

    private func spoken(_ stage: Stage) async throws -> (name: String, words: String, member: PersonID) {
        let made = try await stage.open(try await stage.couple())
        let member = made.ring.members[0].member
        #expect(try await made.speakCard(for: member, at: now, random: stage.random) == nil)
        let card = try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
        let words = try #require(try await made.speakCard(for: member, at: now, random: stage.random))
        #expect(words.count == 4)
        return (card.name, words.joined(separator: " "), member)
    }

    @Test(arguments: Engine.allCases)
    func `four words enrol within half an hour, once`(engine: Engine) async throws {
        try await engine.run { stage in
            let (name, words, member) = try await spoken(stage)
            let soon = now + .minutes(29)
            let code = try await stage.clinic.readSpoken(
                name: name.uppercased(), words: words.uppercased(), form: nil, at: soon, random: stage.random)
            let enrolled = try await stage.enrol(try #require(code), at: soon)
            #expect(enrolled.id == member)
            #expect(enrolled.enrolled.name == name)
            let again = try await stage.clinic.readSpoken(
                name: name, words: words, form: nil, at: soon, random: stage.random)
            #expect(again == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `after half an hour the words open nothing`(engine: Engine) async throws {
        try await engine.run { stage in
            let (name, words, _) = try await spoken(stage)
            let late = try await stage.clinic.readSpoken(
                name: name, words: words, form: nil, at: now + .minutes(30), random: stage.random)
            #expect(late == nil)
            let back = try await stage.clinic.readSpoken(
                name: name, words: words, form: nil, at: now, random: stage.random)
            #expect(back == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `five wrong tries end the words and leave the card`(engine: Engine) async throws {
        try await engine.run { stage in
            let (name, words, member) = try await spoken(stage)
            for _ in 0..<5 {
                let wrong = try await stage.clinic.readSpoken(
                    name: name, words: "not these four words", form: nil, at: now, random: stage.random)
                #expect(wrong == nil)
            }
            let right = try await stage.clinic.readSpoken(
                name: name, words: words, form: nil, at: now, random: stage.random)
            #expect(right == nil)
            let cards = try await stage.store.cards(of: member)
            #expect(cards.count == 1 && cards[0].spoken == nil && !cards[0].isSpent)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a card used while words are made for it stays used`(engine: Engine) async throws {
        try await engine.run { stage in
            let between = Between(stage.store)
            let slow = try await Stage(stage, over: between).open(try await stage.couple())
            let member = slow.ring.members[0].member
            let card = try await slow.makeCard(for: member, days: 7, at: now, random: stage.random)
            between.beforeNextWrite { _ = try await stage.enrol(card.code) }
            #expect(try await slow.speakCard(for: member, at: now, random: stage.random) == nil)
            #expect(try await stage.clinic.read(card.code, at: now).isSpent)
        }
    }

    /// What four right words open when something becomes of the card while they are tried.
    private func tried(
        _ stage: Stage, while act: @escaping @Sendable (TherapistCase, PersonID, PrintedCard) async throws -> Void
    ) async throws -> (code: EnrolmentCode?, waiting: Int) {
        let made = try await stage.open(try await stage.couple())
        let member = made.ring.members[0].member
        let card = try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
        let words = try #require(try await made.speakCard(for: member, at: now, random: stage.random))
        let between = Between(stage.store)
        let slow = Stage(stage, over: between).clinic
        between.beforeNextWrite { try await act(made, member, card) }
        let code = try await slow.readSpoken(
            name: card.name, words: words.joined(separator: " "), form: nil, at: now, random: stage.random)
        return (code, try await stage.store.cards(of: member).count { !$0.isSpent })
    }

    @Test(arguments: Engine.allCases)
    func `words make no second card of one that was used meanwhile`(engine: Engine) async throws {
        try await engine.run { stage in
            let (code, waiting) = try await tried(stage) { _, _, card in _ = try await stage.enrol(card.code) }
            #expect(code == nil && waiting == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `words make no second card of one that was taken back meanwhile`(engine: Engine) async throws {
        try await engine.run { stage in
            let (code, waiting) = try await tried(stage) { made, member, _ in
                let isBack = try await made.takeBackCard(
                    of: member, form: nil, at: Stage.start, random: stage.random)
                #expect(isBack)
            }
            #expect(code == nil && waiting == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `control: words open a card that nobody touches meanwhile`(engine: Engine) async throws {
        try await engine.run { stage in
            let (code, waiting) = try await tried(stage) { _, _, _ in }
            #expect(code != nil && waiting == 1)
        }
    }

    /// What is asked of the store for a try, and whether the answer waited for its turn at the gate.
    private func course(_ stage: Stage, _ name: String) async throws -> (calls: [String], waited: Bool) {
        let gate = ScryptGate(places: 1, waiting: 1)
        let clinic = Clinic(
            store: Between(stage.store), pepper: stage.clinic.pepper, words: stage.clinic.words, gate: gate)
        let seen = Mutex((calls: [String](), isAnswered: false))
        let inside = AsyncStream<Void>.makeStream()
        let leave = DispatchSemaphore(value: 0)
        async let before: Void = gate.turn().run {
            inside.continuation.yield()
            leave.wait()
        }
        var arrivals = inside.stream.makeAsyncIterator()
        await arrivals.next()
        let watch = Between.Watch(after: { call, _ in seen.withLock { $0.calls.append(call.kind.rawValue) } })
        async let answer = Between.$watch.withValue(watch) {
            defer { seen.withLock { $0.isAnswered = true } }
            return try await clinic.readSpoken(
                name: name, words: "not these four words", form: nil, at: now, random: stage.random)
        }
        // Either comes for sure, however busy the machine: in line behind the one before, or answered without it.
        while gate.derivations < 2, !seen.withLock({ $0.isAnswered }) { await Task.yield() }
        let waited = !seen.withLock { $0.isAnswered }
        leave.signal()
        try await before
        let code = try await answer
        #expect(code == nil)
        return (seen.withLock { $0.calls }, waited)
    }

    @Test func `a wrong try takes the same course whether words were made, were used up, or the name is nobody's`()
        async throws
    {
        let stage = try await Stage(MemoryStore())
        let (name, _, _) = try await spoken(stage)
        let made = try await course(stage, name)
        #expect(made.waited && made.calls == ["door", "door", "takeTry"])
        for _ in 0..<4 { _ = try await course(stage, name) }
        for other in [name, "nobody here", stage.robin.name] {
            let course = try await course(stage, other)
            #expect(course.waited && course.calls == made.calls, "\(other)")
        }
    }
}
