import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct FormTests {
    private let now = Stage.start

    @Test(arguments: Engine.allCases)
    func `a form sent twice is saved once, and refused with other words`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let room = pair.alex.room
            let form = SentForm(id: FormID(random: stage.random), body: Array("words".utf8))
            let act = SendLetter(.said(Said(wish: .tell, text: "words")))
            #expect(try await room.perform(act, form: form, at: now, random: stage.random) == .written)
            #expect(try await room.perform(act, form: form, at: now + .days(6), random: stage.random) == .writtenBefore)
            let other = SentForm(id: form.id, body: Array("others".utf8))
            await #expect(throws: CaseError.formReused) {
                try await room.perform(act, form: other, at: now, random: stage.random)
            }
            #expect(try await pair.therapist().view(at: now).letters(pair.alex.id).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `eight copies of one form at once are saved once`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            let written = try await withThrowingTaskGroup(of: Done.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await pair.alex.room.perform(
                            SendLetter(.said(Said(wish: .tell, text: "words"))), form: form, at: Stage.start,
                            random: stage.random)
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 == .written ? 1 : 0 }
            }
            #expect(written == 1)
            #expect(try await pair.therapist().view(at: now).letters(pair.alex.id).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was saved is not refused when it is sent again, though it could not be done once more`(
        engine: Engine
    ) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let therapist = try await pair.therapist()
            _ = try await therapist.makeCard(for: pair.alex.id, days: 7, at: now, random: stage.random)
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            for _ in 0..<2 {
                #expect(
                    try await therapist.takeBackCard(of: pair.alex.id, form: form, at: now, random: stage.random))
            }
        }
    }

    @Test func `what already holds writes nothing`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        try await pair.alex.act(KeepWhy(text: "Because."), at: now)
        let again = try await pair.alex.own.perform(
            KeepWhy(text: "Because."), form: nil, at: now, random: stage.random)
        #expect(again == .heldAlready)
    }

    @Test(arguments: Engine.allCases)
    func `a held form is shown once, to its writer, within half an hour`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let accounts = stage.accounts
            let device = pair.alex.enrolled.device
            let typed = Secret(copying: Array("typed words".utf8))
            let key = try await accounts.hold(typed, of: pair.alex.id, on: device, at: now, random: stage.random)
            #expect(try await accounts.session(key, at: now) == nil)
            #expect(try await accounts.takeHeld(key, for: pair.alex.id, on: device, at: now + .minutes(29)) == typed)
            #expect(try await accounts.takeHeld(key, for: pair.alex.id, on: device, at: now + .minutes(29)) == nil)
            let late = try await accounts.hold(typed, of: pair.alex.id, on: device, at: now, random: stage.random)
            #expect(try await accounts.takeHeld(late, for: pair.alex.id, on: device, at: now + .minutes(30)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `under another person's session a held form is dropped unread`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let accounts = stage.accounts
            let device = pair.alex.enrolled.device
            let typed = Secret(copying: Array("typed words".utf8))
            let key = try await accounts.hold(typed, of: pair.alex.id, on: device, at: now, random: stage.random)
            #expect(try await accounts.takeHeld(key, for: pair.sam.id, on: device, at: now) == nil)
            #expect(try await accounts.takeHeld(key, for: pair.alex.id, on: device, at: now) == nil)
            let lookup = try #require(Hash32(device.heldLookup))
            #expect(try await stage.store.pending(lookup) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a device holds one form, the last, and another device one of its own`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let (accounts, alex) = (stage.accounts, pair.alex)
            let phone = try await accounts.setDigits(
                .six(444_444), for: alex.own.own.person, of: alex.id, in: alex.enrolled.session, replacing: nil,
                form: nil, at: now,
                random: stage.random)
            func words(_ text: String) -> Secret { Secret(copying: Array(text.utf8)) }
            // A phone the clinic knows, one it does not know, and none at all.
            let devices: [DeviceSecret?] = [alex.enrolled.device, phone, DeviceSecret(random: stage.random), nil]
            let places =
                devices.compactMap(\.?.heldLookup) + [accounts.pepper.throttle("held form", alex.id.bytes)]
            func rows() async throws -> Int {
                var count = 0
                for place in places.compactMap(Hash32.init) where try await stage.store.pending(place) != nil {
                    count += 1
                }
                return count
            }
            var keys: [Secret] = []
            for device in devices {
                for number in 0..<3 {
                    keys.append(
                        try await accounts.hold(
                            words("\(number)"), of: alex.id, on: device, at: now, random: stage.random))
                }
            }
            #expect(try await rows() == 3)
            #expect(try await accounts.takeHeld(keys[5], for: alex.id, on: phone, at: now) == words("2"))
            #expect(try await accounts.takeHeld(keys[0], for: alex.id, on: devices[0], at: now) == nil)
            #expect(try await accounts.takeHeld(keys[11], for: alex.id, on: nil, at: now) == words("2"))
            // Only the form that no key was asked with is left, for the window that holds its key.
            #expect(try await rows() == 1)
            #expect(try await accounts.takeHeld(keys[2], for: alex.id, on: devices[0], at: now) == words("2"))
            #expect(try await rows() == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what waits is there for its own session, until it is taken away`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let accounts = stage.accounts
            let alex = try #require(try await accounts.session(pair.alex.enrolled.session.secret, at: now))
            let sam = try #require(try await accounts.session(pair.sam.enrolled.session.secret, at: now))
            let words = Secret(copying: Array("six words".utf8))
            try await alex.wait(words, accounts)
            #expect(try await sam.waiting(accounts) == nil)
            #expect(try await alex.waiting(accounts)?.words == words)
            try await alex.wait(nil, accounts)
            #expect(try await alex.waiting(accounts) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `words from another window wait on when the ones before them were shown`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let accounts = stage.accounts
            let alex = try #require(try await accounts.session(pair.alex.enrolled.session.secret, at: now))
            guard case .memberPrivate(let own) = alex.access else { throw Unexpected() }
            let (first, second) = (Secret(copying: Array("first".utf8)), Secret(copying: Array("second".utf8)))
            try await alex.wait(first, accounts)
            let seen = try #require(try await alex.waiting(accounts))
            try await alex.wait(second, accounts)
            try await alex.shown(seen, accounts)
            #expect(try await alex.waiting(accounts)?.words == second)
            _ = try await own.perform(
                ShareWhy(text: "Slowly."), form: nil, at: now, random: stage.random, ending: seen)
            #expect(try await alex.waiting(accounts)?.words == second)
            try await alex.shown(try #require(try await alex.waiting(accounts)), accounts)
            #expect(try await alex.waiting(accounts) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `words that were looked over go in the moment they are shared`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let accounts = stage.accounts
            let session = try #require(try await accounts.session(pair.alex.enrolled.session.secret, at: now))
            guard case .memberPrivate(let own) = session.access else { throw Unexpected() }
            try await session.wait(Secret(copying: Array("Slowly.".utf8)), accounts)
            let waiting = try #require(try await session.waiting(accounts))
            let act = ShareWhy(text: "Slowly.")
            let done = try await own.perform(act, form: nil, at: now, random: stage.random, ending: waiting)
            #expect(done == .written)
            #expect(try await session.waiting(accounts) == nil)
        }
    }
}
