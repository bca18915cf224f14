import Homework
import Storage
import Testing

@Suite struct TriesTests {
    private let noon = Minute(count: 28_800_000)

    @Test(arguments: Engine.allCases)
    func `fifty guesses at once get five tries and the wrap is gone`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let lock = House.hash(5)
            _ = try await store.apply(
                [.deviceLock(DeviceLockRow(lookup: lock, person: House.members[0], wrap: [8], openedDay: 1))])
            let answers = try await parallel(50) { try await store.takeTry(deviceLock: lock, form: nil) }
            let left = answers.compactMap { if case .taken(let wrap, let left) = $0, wrap == [8] { left } else { nil } }
            #expect(left.sorted() == [0, 1, 2, 3, 4])
            #expect(answers.filter { $0 == .exhausted }.count == 45)
            let row = try #require(try await store.deviceLock(lock))
            #expect(row.wrap == nil && row.triesLeft == 0)
            #expect(try await store.takeTry(deviceLock: House.hash(6), form: nil) == .unknown)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a form sent again is the same guess, and with other digits another one`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let lock = House.hash(5)
            _ = try await store.apply(
                [.deviceLock(DeviceLockRow(lookup: lock, person: House.members[0], wrap: [8], openedDay: 1))])
            let same = try await parallel(50) { try await store.takeTry(deviceLock: lock, form: House.form(1)) }
            #expect(same.allSatisfy { $0 == .taken(wrap: [8], left: 4) })
            for (body, left) in [(2, 3), (3, 2), (4, 1), (5, 0)] as [(Int, Int64)] {
                let taken = try await store.takeTry(deviceLock: lock, form: House.form(1, body: body))
                #expect(taken == .taken(wrap: [8], left: left))
            }
            for form in [House.form(1), House.form(1, body: 5), nil] {
                #expect(try await store.takeTry(deviceLock: lock, form: form) == .exhausted)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `an answer is kept once, and the batch that would keep another is not written`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            func row(_ bytes: [UInt8]) -> PendingRow {
                PendingRow(lookup: House.hash(7), person: House.members[0], started: noon, bytes: bytes)
            }
            #expect(try await store.apply([.keepAnswer(row([1]))]) == .written)
            let session = SessionRow(lookup: House.hash(8), person: House.members[0], started: noon, seen: noon)
            #expect(try await store.apply([.startSession(session), .keepAnswer(row([2]))]) == .writtenBefore)
            #expect(try await store.pending(House.hash(7)) == row([1]))
            #expect(try await store.session(House.hash(8)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `right digits give all tries back, but not to a forgotten phone`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let lock = House.hash(5)
            let opened = AccountChange.deviceLockOpened(lock, wrap: [8], tries: 5, day: 9)
            _ = try await store.apply(
                [.deviceLock(DeviceLockRow(lookup: lock, person: House.members[0], wrap: [8], openedDay: 1))])
            for _ in 0..<5 { _ = try await store.takeTry(deviceLock: lock, form: nil) }
            _ = try await store.apply([opened])
            #expect(
                try await store.deviceLock(lock)
                    == DeviceLockRow(lookup: lock, person: House.members[0], wrap: [8], openedDay: 9))
            _ = try await store.apply([.removeDeviceLock(lock), opened])
            #expect(try await store.deviceLock(lock) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `spoken words end after five tries or in time`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let noon = noon
            let card = { (seed: Int) in
                CardRow(
                    lookup: House.hash(seed), couple: House.couple, member: House.members[0],
                    expires: noon.adding(4_320), payload: [1],
                    spoken: SpokenWrap(payload: [2], expires: noon.adding(30)))
            }
            _ = try await store.apply([.card(card(1)), .card(card(2))])
            let answers = try await parallel(50) { try await store.takeTry(spokenCard: House.hash(1), at: noon) }
            #expect(answers.filter { $0 == .exhausted }.count == 45)
            #expect(try await store.card(House.hash(1))?.spoken == nil)
            #expect(try await store.card(House.hash(1))?.payload == [1])
            #expect(try await store.takeTry(spokenCard: House.hash(2), at: noon) == .taken(wrap: [2], left: 4))
            #expect(try await store.takeTry(spokenCard: House.hash(2), at: noon.adding(30)) == .exhausted)
            #expect(try await store.card(House.hash(2))?.spoken == nil)
            #expect(try await store.takeTry(spokenCard: House.hash(3), at: noon) == .unknown)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a throttle counts per key and span and forgets when told`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let limit = TryLimit(count: 10, minutes: 15)
            let noon = noon
            let lane = House.hash(1)
            let answers = try await parallel(50) {
                try await store.takeTry(throttle: lane, limit: limit, at: noon)
            }
            #expect(answers.filter { $0 == .counted }.count == 10)
            #expect(try await store.takeTry(throttle: House.hash(2), limit: limit, at: noon) == .counted)
            #expect(
                try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(14))
                    == .full(until: noon.adding(15)))
            #expect(try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(15)) == .counted)
            for _ in 0..<9 { _ = try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(15)) }
            #expect(
                try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(16))
                    == .full(until: noon.adding(30)))
            // A clock that was set back begins a new span.
            #expect(try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(-9_999)) == .counted)
            for _ in 0..<9 { _ = try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(-9_999)) }
            #expect(
                try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(-9_999))
                    == .full(until: noon.adding(-9_984)))
            _ = try await store.apply([.clearThrottle(lane)])
            #expect(try await store.takeTry(throttle: lane, limit: limit, at: noon.adding(-9_999)) == .counted)
        }
    }
}
