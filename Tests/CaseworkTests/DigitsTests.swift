import Casework
import Homework
import Sealing
import Storage
import Support
import Synchronization
import Testing

@Suite struct DigitsTests {
    private let now = Stage.start

    @Test(arguments: Engine.allCases)
    func `one form sent eight times at once opens one session, and wrong is one try`(engine: Engine) async throws {
        try await engine.run { stage in
            let alex = try await stage.enrolled().alex.enrolled
            func sent(_ digits: Int, _ form: SentForm, _ now: Instant) async throws -> [Casework.Entry] {
                try await withThrowingTaskGroup(of: Casework.Entry.self) { group in
                    for _ in 0..<8 {
                        group.addTask {
                            try await stage.accounts.unlock(
                                device: alex.device, digits: .six(digits), form: form, replacing: nil, at: now,
                                random: stage.random)
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
            }
            let wrong = SentForm(id: FormID(random: stage.random), body: [1])
            #expect(try await sent(1, wrong, now).allSatisfy { $0.said == "wrong, more" })
            let lookup = try #require(Hash32(alex.device.lookup))
            #expect(try await stage.store.deviceLock(lookup)?.triesLeft == 4)
            let right = SentForm(id: FormID(random: stage.random), body: [2])
            let secrets = try await sent(222_222, right, now).compactMap { entry -> Secret? in
                if case .opened(let secret, _) = entry { secret.secret } else { nil }
            }
            #expect(secrets.count == 8 && secrets.allSatisfy { $0 == secrets[0] })
            #expect(try await stage.accounts.session(secrets[0], at: now) != nil)
        }
    }

    @Test func `what a form was answered is found by the device that sent it alone`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex
        let phone = try await stage.accounts.setDigits(
            .six(222_222), for: alex.own.own.person, of: alex.id, in: alex.enrolled.session, replacing: nil, form: nil,
            at: now,
            random: stage.random)
        let form = SentForm(id: FormID(random: stage.random), body: [2])
        var opened: [Secret] = []
        for device in [alex.enrolled.device, phone, alex.enrolled.device] {
            let entry = try await stage.accounts.unlock(
                device: device, digits: .six(222_222), form: form, replacing: nil, at: now, random: stage.random)
            if case .opened(let secret, _) = entry { opened.append(secret.secret) }
        }
        #expect(opened.count == 3 && opened[0] != opened[1] && opened[0] == opened[2])
    }

    @Test(arguments: Engine.allCases, ["after its minutes", "after one has left"])
    func `a form that a browser kept opens a session of its own`(engine: Engine, way: String) async throws {
        try await engine.run { stage in
            let alex = try await stage.enrolled().alex.enrolled
            let form = SentForm(id: FormID(random: stage.random), body: [2])
            var opened: [Secret] = []
            for now in [now, way == "after its minutes" ? now + .minutes(5) : now] {
                let entry = try await stage.accounts.unlock(
                    device: alex.device, digits: .six(222_222), form: form, replacing: nil, at: now,
                    random: stage.random)
                guard case .opened(let secret, _) = entry else { throw Unexpected() }
                #expect(!opened.contains(secret.secret))
                #expect(try await stage.accounts.session(secret.secret, at: now) != nil)
                opened.append(secret.secret)
                if way == "after one has left" { try await stage.accounts.leave(secret.secret) }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `fifty wrong tries at once are five, and then the right digits are refused`(engine: Engine) async throws {
        try await engine.run { stage in
            let alex = try await stage.enrolled().alex.enrolled
            let said = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<50 {
                    group.addTask { try await stage.unlock(alex.device, 500_000 + number).said }
                }
                return try await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(said == ["wrong, more": 4, "wrong, no more": 46])
            #expect(try await stage.unlock(alex.device, 222_222).said == "wrong, no more")
            let lookup = try #require(Hash32(alex.device.lookup))
            #expect(try await stage.store.deviceLock(lookup)?.wrap == nil)
            #expect(try await stage.accounts.owner(of: alex.device) == nil)
            #expect(try await stage.signIn(alex.name, alex.words.joined(separator: " ")).said == "opened")
        }
    }

    @Test(arguments: Engine.allCases)
    func `the right digits give all tries back`(engine: Engine) async throws {
        try await engine.run { stage in
            let alex = try await stage.enrolled().alex.enrolled
            for _ in 0..<3 {
                for _ in 0..<4 { #expect(try await stage.unlock(alex.device, 1).said == "wrong, more") }
                #expect(try await stage.unlock(alex.device, 222_222).said == "opened")
            }
            #expect(try await stage.accounts.owner(of: alex.device)?.id == alex.person)
        }
    }

    @Test func `a try that finds no room is not counted`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex.enrolled
        let full = AccountService(
            store: stage.store, pepper: stage.accounts.pepper, words: stage.accounts.words,
            gate: ScryptGate(places: 1, waiting: -1))
        for _ in 0..<6 {
            await #expect(throws: CaseError.sealing(.busy(seconds: 1))) {
                try await full.unlock(
                    device: alex.device, digits: .six(222_222), form: nil, replacing: nil, at: now, random: stage.random
                )
            }
        }
        #expect(try await stage.unlock(alex.device, 222_222).said == "opened")
    }

    @Test func `a try is counted only when its place in line is sure`() async throws {
        let stage = try await Stage(MemoryStore())
        let couple = try await stage.enrolled()
        let card = try await couple.therapist().makeCard(for: couple.sam.id, days: 7, at: now, random: stage.random)
        let spoken = try #require(
            try await couple.therapist().speakCard(for: couple.sam.id, at: now, random: stage.random))
        let gate = ScryptGate(places: 1, waiting: 0)
        let accounts = AccountService(
            store: Between(stage.store), pepper: stage.accounts.pepper, words: stage.accounts.words, gate: gate)
        let counted = Mutex(0)
        let watch = Between.Watch(before: { call in
            guard call.kind == .takeTry else { return }
            let number = counted.withLock { counted in
                counted += 1
                return counted
            }
            // Somebody else comes in the very moment the try is counted; digits come first, then a stranger's words.
            #expect(throws: SealingError.busy(seconds: 1)) { try gate.turn(number == 1 ? .known : .stranger) }
        })
        let alex = couple.alex.enrolled
        try await Between.$watch.withValue(watch) {
            let unlocked = try await accounts.unlock(
                device: alex.device, digits: .six(222_222), form: nil, replacing: nil, at: now, random: stage.random)
            #expect(unlocked.said == "opened")
            let signedIn = try await accounts.signIn(
                name: alex.name, words: alex.words.joined(separator: " "), on: nil, replacing: nil, at: now,
                random: stage.random)
            #expect(signedIn.said == "opened")
            let code = try await accounts.readSpoken(
                name: card.name, words: spoken.joined(separator: " "), form: nil, at: now, random: stage.random)
            #expect(code != nil)
        }
        #expect(counted.withLock { $0 } == 3)
        try await gate.turn(.known).run {}
    }

    @Test func `digits open on their own device only`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        #expect(try await stage.unlock(pair.sam.enrolled.device, 222_222).said == "wrong, more")
        #expect(try await stage.unlock(DeviceSecret(random: stage.random), 222_222).said == "unknown")
    }

    @Test func `the lock answers alike whatever waits behind it`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        try await pair.robin(Reply(member: pair.alex.id, text: "Thank you.", from: now), at: now)
        let session = try #require(try await stage.accounts.session(pair.alex.enrolled.session.secret, at: now))
        try await session.wait(Secret(copying: [1, 2, 3]), stage.accounts)
        for (number, expected) in [(1, "wrong, more"), (2, "wrong, more"), (3, "wrong, more"), (4, "wrong, more")] {
            #expect(try await stage.unlock(pair.alex.enrolled.device, number).said == expected)
            #expect(try await stage.unlock(pair.sam.enrolled.device, number).said == expected)
        }
    }

    @Test func `new digits replace this browser's, and a forgotten phone knows nobody`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex
        let device = try await stage.accounts.setDigits(
            .six(444_444), for: alex.own.own.person, of: alex.id, in: alex.enrolled.session,
            replacing: alex.enrolled.device, form: nil, at: now,
            random: stage.random)
        #expect(try await stage.unlock(alex.enrolled.device, 222_222).said == "unknown")
        #expect(try await stage.unlock(device, 444_444).said == "opened")
        try await stage.accounts.forget(device: device, session: nil)
        #expect(try await stage.unlock(device, 444_444).said == "unknown")
    }
}
