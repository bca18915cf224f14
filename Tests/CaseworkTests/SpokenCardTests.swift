import Casework
import Dispatch
import Homework
import Sealing
import Storage
import Support
import Synchronization
import Testing

@Suite struct SpokenCardTests {
    private let now = Stage.start

    private func spoken(_ stage: Stage) async throws -> (name: String, words: String, member: PersonID) {
        let made = try await stage.open(try await stage.couple())
        let member = made.keyring.members[0].member
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
            let code = try await stage.accounts.readSpoken(
                name: name.uppercased(), words: words.uppercased(), form: nil, at: soon, random: stage.random)
            let enrolled = try await stage.enrol(try #require(code), at: soon)
            #expect(enrolled.id == member)
            #expect(enrolled.enrolled.name == name)
            let again = try await stage.accounts.readSpoken(
                name: name, words: words, form: nil, at: soon, random: stage.random)
            #expect(again == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `after half an hour the words open nothing`(engine: Engine) async throws {
        try await engine.run { stage in
            let (name, words, _) = try await spoken(stage)
            let late = try await stage.accounts.readSpoken(
                name: name, words: words, form: nil, at: now + .minutes(30), random: stage.random)
            #expect(late == nil)
            let back = try await stage.accounts.readSpoken(
                name: name, words: words, form: nil, at: now, random: stage.random)
            #expect(back == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `five wrong tries end the words and leave the card`(engine: Engine) async throws {
        try await engine.run { stage in
            let (name, words, member) = try await spoken(stage)
            for _ in 0..<5 {
                let wrong = try await stage.accounts.readSpoken(
                    name: name, words: "not these four words", form: nil, at: now, random: stage.random)
                #expect(wrong == nil)
            }
            let right = try await stage.accounts.readSpoken(
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
            let member = slow.keyring.members[0].member
            let card = try await slow.makeCard(for: member, days: 7, at: now, random: stage.random)
            between.beforeNextWrite { _ = try await stage.enrol(card.code) }
            #expect(try await slow.speakCard(for: member, at: now, random: stage.random) == nil)
            #expect(try await stage.accounts.read(card.code, at: now).isSpent)
        }
    }

    /// What four right words open when something becomes of the card while they are tried.
    private func tried(
        _ stage: Stage, while act: @escaping @Sendable (TherapistWorkspace, PersonID, PrintedCard) async throws -> Void
    ) async throws -> (code: EnrolmentCode?, waiting: Int) {
        let made = try await stage.open(try await stage.couple())
        let member = made.keyring.members[0].member
        let card = try await made.makeCard(for: member, days: 7, at: now, random: stage.random)
        let words = try #require(try await made.speakCard(for: member, at: now, random: stage.random))
        let between = Between(stage.store)
        let slow = Stage(stage, over: between).accounts
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
        let accounts = AccountService(
            store: Between(stage.store), pepper: stage.accounts.pepper, words: stage.accounts.words, gate: gate)
        let seen = Mutex((calls: [String](), isAnswered: false))
        let inside = AsyncStream<Void>.makeStream()
        let leave = DispatchSemaphore(value: 0)
        async let before: Void = gate.turn(.known).run {
            inside.continuation.yield()
            leave.wait()
        }
        var arrivals = inside.stream.makeAsyncIterator()
        await arrivals.next()
        let watch = Between.Watch(after: { call, _ in seen.withLock { $0.calls.append(call.kind.rawValue) } })
        async let answer = Between.$watch.withValue(watch) {
            defer { seen.withLock { $0.isAnswered = true } }
            return try await accounts.readSpoken(
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
        #expect(made.waited && made.calls == ["account", "account", "takeTry"])
        for _ in 0..<4 { _ = try await course(stage, name) }
        for other in [name, "nobody here", stage.robin.name] {
            let course = try await course(stage, other)
            #expect(course.waited && course.calls == made.calls, "\(other)")
        }
    }
}
