import Casework
import Homework
import Sealing
import Storage
import Support
import Synchronization
import Testing

/// A therapist who has lost the device and the six words comes back with the sheet of paper.
@Suite struct RecoveringTests {
    private let now = Stage.start

    private func recover(
        _ stage: Stage, _ sheet: RecoverySheet, digits: Int = 333_333, answer: SessionSecret? = nil
    ) async throws -> Enrolled? {
        try await stage.accounts.recover(
            with: sheet, digits: .six(digits), answer: answer, showing: { PassphraseChange.lines($0.name, $0.words) },
            at: now, random: stage.random)
    }

    private func reads(_ stage: Stage, _ sheet: RecoverySheet, at now: Instant = Stage.start) async throws
        -> SheetReading
    {
        try await stage.accounts.read(sheet, at: now, random: stage.random)
    }

    private func renewSheet(_ stage: Stage, form: SentForm? = nil, digits: Int = 111_111) async throws
        -> PassphraseChange
    {
        let session = try #require(try await stage.accounts.session(stage.robin.session.secret, at: now))
        return try await stage.accounts.renewSheet(
            of: stage.robin.person, in: session, device: stage.robin.device, digits: .six(digits), form: form,
            showing: { PassphraseChange.lines($0.printed, []) }, at: now, random: stage.random)
    }

    /// The sheet that waits to be shown.
    private func shownSheet(_ stage: Stage) async throws -> RecoverySheet {
        let session = try #require(try await stage.accounts.session(stage.robin.session.secret, at: now))
        let kept = try #require(try await session.waiting(stage.accounts))
        return try #require(RecoverySheet(typed: kept.lines.name))
    }

    /// Which of the ways in that a therapist had before still open.
    private func open(_ stage: Stage, of person: Enrolled, digits: Int) async throws -> [String] {
        var found: [String] = []
        if try await stage.signIn(person.name, person.words.joined(separator: " ")).said == "opened" {
            found.append("words")
        }
        if try await stage.unlock(person.device, digits).said == "opened" { found.append("digits") }
        if try await stage.accounts.session(person.session.secret, at: now) != nil { found.append("session") }
        if try await reads(stage, try #require(person.sheet)) == .opens { found.append("sheet") }
        return found
    }

    @Test(arguments: Engine.allCases)
    func `the sheet opens every couple again, and everything from before opens nothing`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let couples = [try await stage.couple(), try await stage.couple(["Kim", "Lou"])]
            let sheet = try #require(stage.robin.sheet)
            let all = ["words", "digits", "session", "sheet"]
            #expect(try await open(stage, of: stage.robin, digits: 111_111) == all, "the control")
            let back = try #require(try await recover(stage, sheet))
            #expect(try await open(stage, of: stage.robin, digits: 111_111).isEmpty)
            #expect(try await open(stage, of: back, digits: 333_333) == all)
            #expect(back.person == stage.robin.person && back.name != stage.robin.name)
            let session = try #require(try await stage.accounts.session(back.session.secret, at: now))
            guard case .therapistPrivate(let keyring) = session.access else { throw Unexpected() }
            let desk = try TherapistDesk(accounts: stage.accounts, keyring: keyring)
            #expect(try await Set(desk.couples()) == Set(couples))
            for couple in couples { #expect(try await desk.open(couple) != nil) }
            #expect(try #require(try await session.waiting(stage.accounts)).lines.words == back.words)
            // The new sheet brings back again.
            #expect(try await recover(stage, try #require(back.sheet)) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a sheet without this clinic's pepper opens nothing, nor does a pepper without the sheet`(
        engine: Engine
    ) async throws {
        try await engine.run { stage async throws in
            let sheet = try #require(stage.robin.sheet)
            let row = try #require(try await stage.store.recoverySheet(of: stage.robin.person))
            let other = AccountService(
                store: stage.store, pepper: try #require(Pepper(SeededRandom(99).secret())),
                words: stage.accounts.words,
                gate: stage.accounts.gate)
            await #expect(throws: CaseError.damagedKeys) {
                try await other.read(sheet, at: now, random: stage.random)
            }
            #expect(throws: SealingError.notOpened) {
                try RecoverySheet(random: stage.random).open(
                    row.wrap, of: row.person, epoch: row.epoch, pepper: stage.accounts.pepper)
            }
            #expect(try await reads(stage, RecoverySheet(random: stage.random)) == .unknown)
            #expect(try await reads(stage, sheet) == .opens, "the control: with both it opens")
        }
    }

    @Test(arguments: Engine.allCases)
    func `the same form sent twice is one recovery, and of two forms at once one wins`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let sheet = try #require(stage.robin.sheet)
            let answer = SessionSecret(random: stage.random)
            let made = try await withThrowingTaskGroup(of: Enrolled?.self) { group in
                for _ in 0..<2 { group.addTask { try await recover(stage, sheet, answer: answer) } }
                return try await group.reduce(into: [Enrolled]()) { if let made = $1 { $0.append(made) } }
            }
            #expect(
                made.count == 2 && made[0].words == made[1].words && made[0].sheet?.printed == made[1].sheet?.printed)
            let next = try #require(made[0].sheet)
            let others = try await withThrowingTaskGroup(of: Enrolled?.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await recover(stage, next, answer: SessionSecret(random: stage.random)) }
                }
                return try await group.reduce(into: [Enrolled]()) { if let made = $1 { $0.append(made) } }
            }
            #expect(others.count == 1)
            #expect(try await open(stage, of: try #require(others.first), digits: 333_333).count == 4)
        }
    }

    @Test func `what changes while the new words are derived is not overwritten`() async throws {
        for checks in [true, false] {
            let stage = try await Stage(MemoryStore())
            let between = Between(stage.store, checksDoors: checks)
            let slow = Stage(stage, over: between)
            between.beforeNextWrite { guard case .made = try await renewSheet(stage) else { throw Unexpected() } }
            let made = try await recover(slow, try #require(stage.robin.sheet))
            // The control: a store that does not look again lets a sheet in that was replaced meanwhile.
            #expect((made == nil) == checks)
            if checks { #expect(try await stage.unlock(stage.robin.device, 111_111).said == "opened") }
        }
    }

    @Test func `a store that fails at the last step loses nothing, and the same sheet works afterwards`() async throws {
        let stage = try await Stage(MemoryStore())
        let between = Between(stage.store)
        between.beforeNextWrite { throw StoreError.unavailable }
        await #expect(throws: (any Error).self) {
            try await recover(Stage(stage, over: between), try #require(stage.robin.sheet))
        }
        #expect(try await open(stage, of: stage.robin, digits: 111_111).count == 4)
        #expect(try await recover(stage, try #require(stage.robin.sheet)) != nil)
    }

    @Test(arguments: Engine.allCases)
    func `after many wrong sheets no try is written any more, and the right sheet still opens`(
        engine: Engine
    ) async throws {
        try await engine.run { stage async throws in
            for _ in 0..<20 { #expect(try await reads(stage, RecoverySheet(random: stage.random)) == .unknown) }
            #expect(try await reads(stage, RecoverySheet(random: stage.random)) == .throttled)
            #expect(try await reads(stage, try #require(stage.robin.sheet)) == .opens)
            #expect(try await reads(stage, RecoverySheet(random: stage.random), at: now + .minutes(10)) == .unknown)
        }
    }

    @Test func `an unknown sheet, a used one and a replaced one take the same steps`() async throws {
        let stage = try await Stage(MemoryStore())
        _ = try await renewSheet(stage)
        let calls = Calls()
        let watched = Stage(stage, over: Between(stage.store))
        var steps: [[String]] = []
        for sheet in [RecoverySheet(random: stage.random), try #require(stage.robin.sheet)] {
            let before = calls.all.count
            let read = try await Between.$watch.withValue(calls.watch) { try await reads(watched, sheet) }
            #expect(read == .unknown)
            steps.append(Array(calls.all[before...]))
        }
        #expect(steps[0] == steps[1] && steps[0].contains("takeTry"))
    }

    @Test(arguments: Engine.allCases)
    func `a new sheet replaces the earlier one, once for a form sent twice, and after the digits alone`(
        engine: Engine
    ) async throws {
        try await engine.run { stage async throws in
            let id = stage.robin.person
            #expect(try await renewSheet(stage, digits: 222_222) == .wrong(more: true))
            #expect(try await reads(stage, try #require(stage.robin.sheet)) == .opens)
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            #expect(try await renewSheet(stage, form: form) == .made)
            let sheet = try await shownSheet(stage)
            #expect(try await renewSheet(stage, form: form) == .made)
            #expect(try await shownSheet(stage).lookup == sheet.lookup)
            #expect(try await reads(stage, try #require(stage.robin.sheet)) == .unknown)
            #expect(try await reads(stage, sheet) == .opens)
            // The paper of the earlier sheet is not this one's.
            try await stage.accounts.putAway(sheet: try #require(stage.robin.sheet).lookup, of: id)
            #expect(try await stage.accounts.sheetState(of: id) == .made(id: sheet.lookup))
            try await stage.accounts.putAway(sheet: sheet.lookup, of: id)
            #expect(try await stage.accounts.sheetState(of: id) == .putAway)
            // New words do not change the sheet.
            let session = try #require(try await stage.accounts.session(stage.robin.session.secret, at: now))
            let renewed = try await stage.accounts.renewWords(
                of: id, in: session, device: stage.robin.device, digits: .six(111_111), form: nil,
                showing: PassphraseChange.lines, at: now, random: stage.random)
            #expect(renewed == .made)
            #expect(try await recover(stage, sheet) != nil)
        }
    }
}
