import Homework
import Storage
import Testing

@Suite struct SessionTests {
    private let noon = Minute(count: 28_800_000)

    private func session(_ seed: Int, person: PersonID = House.members[0], ownUntil: Int64? = 5) -> SessionRow {
        SessionRow(
            lookup: House.hash(seed), person: person, started: noon, seen: noon, room: [1],
            own: ownUntil.map { OwnWrap(bytes: [2], until: noon.adding($0)) }, label: [3])
    }

    @Test(arguments: Engine.allCases)
    func `every other session and device of a person goes, nobody else's`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let (me, other) = (House.members[0], House.members[1])
            let rows = [(1, me), (2, me), (3, other)].flatMap { seed, person -> [AccountChange] in
                [
                    .startSession(
                        SessionRow(lookup: House.hash(seed), person: person, started: noon, seen: noon)),
                    .deviceLock(DeviceLockRow(lookup: House.hash(seed), person: person, wrap: [8], openedDay: 1)),
                ]
            }
            _ = try await store.apply(rows)
            _ = try await store.apply([
                .removeSessions(of: me, but: House.hash(1)), .removeDeviceLocks(of: me, but: House.hash(1)),
            ])
            for (seed, isThere) in [(1, true), (2, false), (3, true)] {
                #expect(try await (store.session(House.hash(seed)) != nil) == isThere)
                #expect(try await (store.deviceLock(House.hash(seed)) != nil) == isThere)
            }
            _ = try await store.apply([.removeSessions(of: me, but: nil), .removeDeviceLocks(of: me, but: nil)])
            #expect(try await store.session(House.hash(1)) == nil)
            #expect(try await store.deviceLock(House.hash(1)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a session changes in parts and begins only once`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            var row = session(10)
            _ = try await store.apply([.startSession(row)])
            #expect(try await store.session(row.lookup) == row)
            await #expect(throws: StoreError.contradicts) { try await store.apply([.startSession(row)]) }
            row.seen = noon.adding(1)
            row.room = nil
            row.own = OwnWrap(bytes: [9], until: noon.adding(60))
            row.label = nil
            _ = try await store.apply(
                [SessionChange.seen(row.seen), .room(nil), .own(row.own), .label(nil)]
                    .map { .inSession(row.lookup, $0) })
            #expect(try await store.session(row.lookup) == row)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a session that ended is not brought back by a late request`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.apply([.startSession(session(10)), .startSession(session(11))])
            _ = try await store.apply([.removeSession(House.hash(10))])
            _ = try await store.apply(
                [
                    .inSession(House.hash(10), .seen(noon)), .inSession(House.hash(10), .waiting([1])),
                    .inSession(House.hash(10), .own(OwnWrap(bytes: [1], until: noon))),
                ])
            #expect(try await store.session(House.hash(10)) == nil)
            #expect(try await store.waiting(House.hash(10)) == nil)
            _ = try await store.apply([.removeSessions(of: House.members[0], but: nil)])
            #expect(try await store.session(House.hash(11)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the own depth goes at its minute and the room stays`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.apply(
                [
                    .startSession(session(10, ownUntil: 5)), .startSession(session(11, ownUntil: 60)),
                    .startSession(session(12, ownUntil: nil)),
                ])
            #expect(try await store.endOwnDepths(at: noon.adding(4)) == 0)
            #expect(try await store.session(House.hash(10))?.own != nil)
            #expect(try await store.endOwnDepths(at: noon.adding(5)) == 1)
            #expect(try await store.session(House.hash(10)) == session(10, ownUntil: nil))
            #expect(try await store.session(House.hash(11)) == session(11, ownUntil: 60))
        }
    }

    @Test(arguments: Engine.allCases)
    func `what waits stays until it is taken away`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.apply(
                [.startSession(session(10)), .inSession(House.hash(10), .waiting([4, 5]))])
            #expect(try await store.waiting(House.hash(11)) == nil)
            #expect(try await store.waiting(House.hash(10)) == [4, 5])
            #expect(try await store.waiting(House.hash(10)) == [4, 5], "looking takes nothing")
            _ = try await store.apply([.inSession(House.hash(10), .waiting(nil))])
            #expect(try await store.waiting(House.hash(10)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `sweeping removes what served its time and nothing younger`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let card = { (seed: Int, expires: Int64, spoken: Int64) in
                CardRow(
                    lookup: House.hash(seed), couple: House.couple, member: House.members[1],
                    expires: noon.adding(expires), payload: [1],
                    spoken: SpokenWrap(payload: [2], expires: noon.adding(spoken)))
            }
            _ = try await store.apply(
                [
                    .startSession(session(10, ownUntil: 800)), .card(card(20, 720, 30)), .card(card(21, 721, 721)),
                    .card(card(22, 999, 720)),
                ])
            let old = House.form(1, day: noon.adding(720).day - 7)
            let young = House.form(2, day: noon.adding(720).day - 6)
            for form in [old, young] { _ = try await store.append(Batch(form: form)) }
            let limit = TryLimit(count: 1, minutes: Keeping.throttle)
            _ = try await store.takeTry(throttle: House.hash(30), limit: limit, at: noon.adding(720 - 1_439))
            _ = try await store.sweep(at: noon.adding(719), most: 200)
            #expect(try await store.session(House.hash(10)) != nil)
            _ = try await store.sweep(at: noon.adding(720), most: 200)
            #expect(try await store.session(House.hash(10)) == nil)
            #expect(try await store.cards(of: House.members[1]).map(\.lookup) == [House.hash(22), House.hash(21)])
            #expect(try await store.card(House.hash(22))?.spoken == nil)
            #expect(try await store.card(House.hash(21))?.spoken != nil)
            #expect(try await store.append(Batch(form: young)) == .writtenBefore)
            #expect(try await store.append(Batch(form: old)) == .written)
            #expect(
                try await store.takeTry(throttle: House.hash(30), limit: limit, at: noon.adding(720))
                    == .full(until: noon.adding(721)))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a locked session goes three quarters of an hour after it was seen, with what waits in it`(
        engine: Engine
    ) async throws {
        try await engine.runHouse { store async throws in
            let locked = SessionRow(
                lookup: House.hash(20), person: House.members[0], started: noon.adding(-300), seen: noon)
            var (room, own) = (session(21, ownUntil: nil), session(22, ownUntil: 60))
            own.room = nil
            room.label = nil
            _ = try await store.apply([
                .startSession(locked), .inSession(locked.lookup, .waiting([4])), .startSession(room),
                .startSession(own),
            ])
            #expect(try await store.sweep(at: noon.adding(44), most: 200) == 0)
            #expect(try await store.waiting(locked.lookup) == [4])
            #expect(try await store.sweep(at: noon.adding(45), most: 200) == 1)
            #expect(try await store.session(locked.lookup) == nil)
            #expect(try await store.waiting(locked.lookup) == nil)
            #expect(try await store.session(room.lookup) == room)
            #expect(try await store.session(own.lookup) == own)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a sweep takes no more rows than it may, and all of them in the end`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let member = House.members[0]
            func row(_ seed: Int, _ started: Minute) -> PendingRow {
                PendingRow(lookup: House.hash(seed), person: member, started: started, bytes: [1])
            }
            _ = try await store.apply(
                (100..<107).map { .pending(row($0, noon)) } + [.pending(row(107, noon.adding(1)))])
            _ = try await store.apply((200..<205).map { .startSession(session($0, ownUntil: 5)) })
            for seed in 300..<303 { _ = try await store.append(Batch(form: House.form(seed, day: noon.day - 7))) }
            var rounds: [Int] = []
            repeat { rounds.append(try await store.sweep(at: noon.adding(30), most: 4)) } while rounds.last == 4
            // Five own depths, seven rows kept for minutes, three forms.
            #expect(rounds == [4, 4, 4, 3])
            #expect(try await store.pending(House.hash(107)) != nil)
            for seed in 100..<107 { #expect(try await store.pending(House.hash(seed)) == nil) }
            #expect(try await store.session(House.hash(200)) == session(200, ownUntil: nil))
            #expect(try await store.sweep(at: noon.adding(30), most: 4) == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a form of a week ago is known no longer, though nothing has swept it`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            #expect(try await store.append(Batch(form: House.form(1, day: 100))) == .written)
            #expect(try await store.append(Batch(form: House.form(1, day: 106))) == .writtenBefore)
            #expect(try await store.isWritten(House.form(1, day: 106)))
            #expect(try await !store.isWritten(House.form(1, day: 107)))
            #expect(try await store.append(Batch(form: House.form(1, body: 2, day: 107))) == .written)
            #expect(try await store.append(Batch(form: House.form(1, body: 2, day: 113))) == .writtenBefore)
            #expect(try await store.append(Batch(form: House.form(1, day: .min))) == .formReused)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an absurd clock sweeps without a crash`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            for count in [Int64.min, -1, 0, Int64.max] {
                _ = try await store.sweep(at: Minute(count: count), most: 200)
            }
            #expect(Minute(Instant(seconds: -1)).count == -1)
            #expect(Minute(count: -1).day == -1)
            #expect(Minute(count: 1_440).day == 1)
        }
    }
}
