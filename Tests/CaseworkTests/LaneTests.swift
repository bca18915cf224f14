import Casework
import Dispatch
import Homework
import Sealing
import Storage
import Support
import Testing

/// whatever strangers do, a known device, a session and a card wait for none of them.
@Suite struct LaneTests {
    private let now = Stage.start

    /// A clinic as the program runs it, at whose gate strangers can stand.
    private func crowded(_ stage: Stage) -> AccountService {
        AccountService(
            store: stage.store, pepper: stage.accounts.pepper, words: stage.accounts.words,
            gate: ScryptGate(places: 2, waiting: 40, strangersWaiting: 6))
    }

    @Test func `digits, new digits, new words and the own words on a known device open while strangers stand in line`()
        async throws
    {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex
        let accounts = crowded(stage)
        let (now, random) = (now, stage.random)
        try await Strangers.standing(at: accounts.gate) {
            let unlocked = try await accounts.unlock(
                device: alex.enrolled.device, digits: .six(222_222), form: nil, replacing: nil, at: now, random: random)
            #expect(unlocked.said == "opened")
            let entered = try await accounts.signIn(
                name: alex.enrolled.name, words: alex.enrolled.words.joined(separator: " "),
                on: alex.enrolled.device, replacing: nil, at: now, random: random)
            #expect(entered.said == "opened")
            let renewed = try await accounts.renewWords(
                of: stage.robin.person,
                in: try #require(try await accounts.session(stage.robin.session.secret, at: now)),
                device: stage.robin.device, digits: .six(111_111), form: nil, showing: PassphraseChange.lines, at: now,
                random: random)
            guard case .made = renewed else { throw Unexpected() }
            _ = try await accounts.setDigits(
                .six(444_444), for: alex.own.own.person, of: alex.id, in: alex.enrolled.session,
                replacing: alex.enrolled.device, form: nil, at: now, random: random)
        }
    }

    @Test func `a card becomes an account, and words are made to be read out, while strangers stand in line`()
        async throws
    {
        let stage = try await Stage(MemoryStore())
        let accounts = crowded(stage)
        let couple = try await Stage(accounts, over: stage).open(try await stage.couple())
        let member = couple.keyring.members[0].member
        let card = try await couple.makeCard(for: member, days: 7, at: now, random: stage.random)
        let (now, random) = (now, stage.random)
        try await Strangers.standing(at: accounts.gate) {
            #expect(try await couple.speakCard(for: member, at: now, random: random) != nil)
            guard case .opened(let inHand) = try await accounts.read(card.code, at: now) else { throw Unexpected() }
            #expect(try await accounts.enrol(inHand, digits: .six(1), at: now, random: random) != nil)
        }
    }

    @Test func `a stranger is told at once how long the line is, and nothing was tried`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let accounts = crowded(stage)
        let (now, random) = (now, stage.random)
        let busy = CaseError.sealing(.busy(seconds: 7))
        try await Strangers.standing(at: accounts.gate) {
            for name in [pair.alex.enrolled.name, "nobody here"] {
                for device in [nil, DeviceSecret(random: random), pair.sam.enrolled.device] {
                    for _ in 0..<12 {
                        await #expect(throws: busy) {
                            try await accounts.signIn(
                                name: name, words: "six wrong words in a row", on: device, replacing: nil, at: now,
                                random: random)
                        }
                    }
                }
                await #expect(throws: busy) {
                    try await accounts.readSpoken(
                        name: name, words: "four words said aloud", form: nil, at: now, random: random)
                }
            }
        }
        let words = pair.alex.enrolled.words.joined(separator: " ")
        #expect(try await stage.signIn(pair.alex.enrolled.name, words).said == "opened")
    }

    @Test func `a cookie that finds no session is left without a write`() async throws {
        let stage = try await Stage(MemoryStore())
        let accounts = Stage(stage, over: Between(stage.store)).accounts
        let calls = Calls()
        try await Between.$watch.withValue(calls.watch) {
            for _ in 0..<3 { try await accounts.leave(stage.random.secret()) }
        }
        #expect(calls.all == ["account", "account", "account"])
    }

    @Test func `hanging up while one stands in line gives no try back`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex.enrolled
        let gate = ScryptGate(places: 1, waiting: 40)
        let accounts = AccountService(
            store: stage.store, pepper: stage.accounts.pepper, words: stage.accounts.words, gate: gate)
        let (now, random) = (Stage.start, stage.random)
        let leave = DispatchSemaphore(value: 0)
        let turn = try gate.turn(.stranger)
        let before = Task { try await turn.run { leave.wait() } }
        while gate.running(.stranger) == 0 { await Task.yield() }
        var guesses: [Task<Casework.Entry, any Error>] = []
        for count in 1...10 {
            let guess = Task {
                try await accounts.signIn(
                    name: alex.name, words: "guess \(count)", on: nil, replacing: nil, at: now, random: random)
            }
            while gate.derivations < 1 + count { await Task.yield() }
            guess.cancel()
            guesses.append(guess)
        }
        leave.signal()
        try await before.value
        for guess in guesses {
            await #expect(throws: CaseError.sealing(.givenUp)) { try await guess.value }
        }
        let eleventh = try await accounts.signIn(
            name: alex.name, words: alex.words.joined(separator: " "), on: nil, replacing: nil, at: now,
            random: random)
        #expect(eleventh.said == "throttled")
    }
}

extension Stage {
    /// The same people over another clinic.
    init(_ accounts: AccountService, over other: Stage) {
        self.init(accounts: accounts, random: other.random, robin: other.robin, keyring: other.keyring)
    }
}
