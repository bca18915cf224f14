import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// A code from an app before the digits, for therapists.
@Suite struct SecondFactorTests {
    private let now = Stage.start

    private func session(_ stage: Stage) async throws -> OpenSession {
        try #require(try await stage.accounts.session(stage.robin.session.secret, at: now))
    }

    /// The digits that the app shows at a moment.
    private func shown(_ codes: OneTimeCodes, at now: Instant) -> String {
        String("\(1_000_000 + codes.code(at: OneTimeCodes.step(at: now.seconds)))".dropFirst())
    }

    /// Sets the second factor up on Robin's device, some days ago; returns the app's secret and the spare codes.
    private func set(_ stage: Stage) async throws -> (codes: OneTimeCodes, spare: [String]) {
        let open = try await session(stage)
        let codes = OneTimeCodes(random: stage.random)
        let before = now + .days(-3)
        let isSet = try await stage.accounts.setSecondFactor(
            codes, code: shown(codes, at: before), of: stage.robin.person, in: open, on: nil,
            showing: { PassphraseChange.lines("spare", $0.map(\.printed)) }, at: before, random: stage.random)
        try #require(isSet)
        let kept = try #require(try await open.waiting(stage.accounts))
        return (codes, kept.lines.words)
    }

    private func give(
        _ stage: Stage, _ code: String, at now: Instant = Stage.start, _ policy: SecondFactorPolicy = .offered
    ) async throws -> CodeEntry {
        try await stage.accounts.giveCode(code, on: stage.robin.device, policy, at: now)
    }

    private func unlock(
        _ stage: Stage, at now: Instant = Stage.start, _ policy: SecondFactorPolicy = .offered
    ) async throws -> String {
        try await stage.accounts.unlock(
            device: stage.robin.device, digits: .six(111_111), form: nil, policy, replacing: nil, at: now,
            random: stage.random
        ).said
    }

    private func signIn(_ stage: Stage, code: String, at now: Instant = Stage.start) async throws -> String {
        try await stage.accounts.signIn(
            name: stage.robin.name, words: stage.robin.words.joined(separator: " "), code: code, on: nil,
            replacing: nil, at: now, random: stage.random
        ).said
    }

    @Test(arguments: Engine.allCases)
    func `without the code right digits and right words open nothing, and with it they do`(engine: Engine) async throws
    {
        try await engine.run { stage async throws in
            #expect(try await unlock(stage) == "opened", "the control: nothing is asked before it is set up")
            let (codes, _) = try await set(stage)
            #expect(try await unlock(stage) == "code asked")
            #expect(try await signIn(stage, code: "") == "wrong, more")
            #expect(try await give(stage, "000000") == .wrong)
            #expect(try await unlock(stage) == "code asked")
            let code = shown(codes, at: now)
            #expect(try await give(stage, code) == .passed)
            #expect(try await unlock(stage) == "opened")
            // Once a day and device.
            #expect(try await unlock(stage, at: now + .minutes(60)) == "opened")
            #expect(try await unlock(stage, at: now + .days(1)) == "code asked")
            #expect(try await signIn(stage, code: code) == "wrong, more", "the code was used")
            let later = now + .minutes(1)
            #expect(try await signIn(stage, code: shown(codes, at: later), at: later) == "opened")
            #expect(try await signIn(stage, code: shown(codes, at: later), at: later) == "wrong, more", "used")
        }
    }

    @Test func `where the clinic asks for none, nobody is asked`() async throws {
        let stage = try await Stage(MemoryStore())
        _ = try await set(stage)
        #expect(try await unlock(stage, .off) == "opened")
        #expect(try await unlock(stage, .required) == "code asked")
    }

    /// Whoever watches the store sees that no wrap is read before the code.
    @Test func `without the code no try is taken and no wrap is opened`() async throws {
        let stage = try await Stage(MemoryStore())
        _ = try await set(stage)
        let calls = Calls()
        let watched = Stage(stage, over: Between(stage.store))
        let before = try await stage.store.deviceLock(try #require(Hash32(stage.robin.device.lookup)))
        let said = try await Between.$watch.withValue(calls.watch) { try await unlock(watched) }
        #expect(said == "code asked")
        #expect(!calls.all.contains("takeTry") && !calls.all.contains("change") && !calls.all.contains("slip"))
        #expect(try await stage.store.deviceLock(try #require(Hash32(stage.robin.device.lookup))) == before)
    }

    @Test(arguments: Engine.allCases)
    func `a code works once, also when it is sent twice at once on two devices`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let second = try await stage.accounts.setDigits(
                .six(444_444), for: stage.keyring.person, of: stage.robin.person, in: stage.robin.session,
                replacing: nil,
                form: nil, at: now, random: stage.random)
            let (codes, _) = try await set(stage)
            let code = shown(codes, at: now)
            let results = try await withThrowingTaskGroup(of: CodeEntry.self) { group in
                for device in [stage.robin.device, second] {
                    group.addTask { try await stage.accounts.giveCode(code, on: device, .offered, at: now) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == .passed }.count == 1 && results.filter { $0 == .wrong }.count == 1)
            // The same button tapped twice on the device that has passed.
            let passed = try await stage.accounts.asksCode(on: second, .offered, at: now) ? stage.robin.device : second
            #expect(try await stage.accounts.giveCode(code, on: passed, .offered, at: now) == .passed)
        }
    }

    @Test(arguments: Engine.allCases)
    func `fifty tries at once count as the tries of one window`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let (codes, _) = try await set(stage)
            let right = shown(codes, at: now)
            let results = try await withThrowingTaskGroup(of: CodeEntry.self) { group in
                for number in 0..<50 {
                    let wrong = String("\(1_000_000 + (Int(right) ?? 0) % 999_000 + 100 + number)".dropFirst())
                    group.addTask { try await give(stage, wrong) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == .wrong }.count == 5)
            #expect(results.filter { if case .throttled = $0 { true } else { false } }.count == 45)
            guard case .throttled(let until) = try await give(stage, right) else { throw Unexpected() }
            #expect(until <= now + .minutes(10))
            let after = now + .minutes(10)
            #expect(try await give(stage, shown(codes, at: after), at: after) == .passed)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a spare code works once`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let (_, spare) = try await set(stage)
            #expect(spare.count == 10 && Set(spare).count == 10)
            #expect(try await stage.accounts.spareCodes(of: stage.robin.person) == 10)
            #expect(try await give(stage, spare[3].lowercased()) == .passed)
            #expect(try await unlock(stage) == "opened")
            #expect(try await stage.accounts.spareCodes(of: stage.robin.person) == 9)
            let next = now + .days(1)
            #expect(try await give(stage, spare[3], at: next) == .wrong)
            #expect(try await give(stage, spare[4], at: next) == .passed)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is stored opens with the pepper and for this person only`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let (codes, spare) = try await set(stage)
            let sealed = try #require(try await stage.store.item(.secondFactor, of: stage.robin.person))
            let stolen = try #require(Pepper(SeededRandom(5).secret()))
            #expect(throws: SealingError.notOpened) {
                try SealedFactor.open(sealed, of: stage.robin.person, pepper: stolen)
            }
            #expect(throws: SealingError.notOpened) {
                try SealedFactor.open(sealed, of: PersonID(high: 1, low: 1), pepper: stage.accounts.pepper)
            }
            let content = try SealedFactor.open(sealed, of: stage.robin.person, pepper: stage.accounts.pepper)
            let bytes = content.withBytes { Array($0) }
            #expect(bytes.starts(with: codes.secret.withBytes { Array($0) }), "the control: it is in there")
            #expect(!String(decoding: bytes, as: UTF8.self).contains(spare[0].prefix(4)))
            // Damage does not open the way past it.
            _ = try await stage.store.apply([.item(.secondFactor, of: stage.robin.person, sealed.map { ~$0 })])
            await #expect(throws: CaseError.damagedKeys) { try await unlock(stage) }
        }
    }

    @Test func `the recovery sheet removes it`() async throws {
        let stage = try await Stage(MemoryStore())
        _ = try await set(stage)
        let sheet = try #require(stage.robin.sheet)
        let made = try await stage.accounts.recover(
            with: sheet, digits: .six(333_333), showing: { PassphraseChange.lines($0.name, $0.words) }, at: now,
            random: stage.random)
        let back = try #require(made)
        #expect(try await stage.accounts.spareCodes(of: back.person) == nil)
        #expect(try await stage.unlock(back.device, 333_333).said == "opened")
    }

    @Test(arguments: Engine.allCases)
    func `it begins and ends after the digits alone`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let (me, open) = (stage.robin.person, try await session(stage))
            func end(_ digits: Int) async throws -> PassphraseChange {
                try await stage.accounts.endSecondFactor(
                    of: me, in: open, device: stage.robin.device, digits: .six(digits), form: nil, at: now)
            }
            let begun = try await stage.accounts.beginSecondFactor(
                of: me, in: open, device: stage.robin.device, digits: .six(222_222), form: nil,
                showing: { $0.secret }, at: now, random: stage.random)
            #expect(begun == .wrong(more: true))
            #expect(try await open.waiting(stage.accounts) == nil)
            _ = try await set(stage)
            #expect(try await end(222_222) == .wrong(more: true))
            #expect(try await unlock(stage) == "code asked")
            #expect(try await end(111_111) == .made)
            #expect(try await unlock(stage) == "opened")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a therapist sees the last twenty sign-ins, and nobody else can`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let (me, secret) = (stage.robin.person, stage.keyring.person)
            for day in 0..<21 { #expect(try await unlock(stage, at: now + .days(Int64(day))) == "opened") }
            #expect(try await signIn(stage, code: "", at: now + .days(21)) == "opened")
            let seen = try await stage.accounts.signIns(of: me, with: secret, asking: stage.robin.device)
            #expect(seen.count == 20)
            #expect(seen.map(\.isThisDevice) == [false] + Array(repeating: true, count: 19))
            #expect(seen.first.map(\.day) == Minute(now + .days(21)).day)
            let sealed = try #require(try await stage.store.item(.signIns, of: me))
            #expect(sealed.count == 2 + 256 + 28, "as long whatever it holds")
            #expect(throws: SealingError.notOpened) {
                try SealedSignIns.open(sealed, of: me, with: PersonSecret(random: stage.random))
            }
            let pair = try await stage.enrolled()
            _ = try await stage.unlock(pair.alex.enrolled.device, 222_222)
            #expect(try await stage.store.item(.signIns, of: pair.alex.id) == nil, "therapists only")
        }
    }
}
