import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

extension AccessLevel {
    var name: String {
        switch self {
        case .memberShared: "room"
        case .memberPrivate: "own"
        case .memberPractice: "practice"
        case .therapistSharedScreen: "joint"
        case .therapistPrivate: "therapist"
        }
    }
}

@Suite struct DepthTests {
    private let now = Stage.start

    private func reach(_ stage: Stage, _ secret: SessionSecret, after minutes: Int64) async throws -> String? {
        try await stage.accounts.session(secret.secret, at: now + .minutes(minutes))?.access.name
    }

    @Test(arguments: Engine.allCases)
    func `R12: own closes after five minutes and the room after ten idle ones`(engine: Engine) async throws {
        try await engine.run { stage in
            let secret = try await stage.enrolled().alex.enrolled.session
            let lookup = try #require(Hash32(secret.lookup))
            #expect(try await reach(stage, secret, after: 4) == "own")
            #expect(try await reach(stage, secret, after: 5) == "room")
            #expect(try await stage.store.session(lookup)?.own == nil)
            #expect(try await reach(stage, secret, after: 14) == "room")
            #expect(try await reach(stage, secret, after: 23) == "room")
            #expect(try await reach(stage, secret, after: 33) == nil)
            #expect(try await stage.store.session(lookup) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a page of the room opens no key of one's own, though that depth is open`(engine: Engine) async throws {
        try await engine.run { stage in
            let secret = try await stage.enrolled().alex.enrolled.session.secret
            let signedIn = try #require(try await stage.accounts.signedIn(secret, at: now))
            #expect(try signedIn.open(.shared)?.access.name == "room")
            #expect(try signedIn.open(.private)?.access.name == "own")
        }
    }

    @Test(arguments: Engine.allCases)
    func `anybody's request deletes an own depth whose time is over`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let lookup = try #require(Hash32(pair.alex.enrolled.session.lookup))
            #expect(try await stage.store.session(lookup)?.own != nil)
            _ = try await stage.accounts.session(pair.sam.enrolled.session.secret, at: now + .minutes(5))
            #expect(try await stage.store.session(lookup)?.own == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `while something runs the room stays and own closes at once`(engine: Engine) async throws {
        try await engine.run { stage in
            let secret = try await stage.enrolled().alex.enrolled.session
            let session = try #require(try await stage.accounts.session(secret.secret, at: now))
            try await session.beginRunning(stage.accounts, at: now)
            #expect(try await reach(stage, secret, after: 1) == "room")
            #expect(try await reach(stage, secret, after: 95) == "room")
            let later = try #require(try await stage.accounts.session(secret.secret, at: now + .minutes(96)))
            #expect(later.isRunning)
            try await later.endRunning(stage.accounts)
            #expect(try await reach(stage, secret, after: 105) == "room")
            #expect(try await reach(stage, secret, after: 115) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a therapist has fifteen minutes and can turn the screen`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let secret = stage.robin.session
            #expect(try await reach(stage, secret, after: 14) == "therapist")
            #expect(try await reach(stage, secret, after: 28) == "therapist")
            let session = try #require(try await stage.accounts.session(secret.secret, at: now + .minutes(29)))
            let therapist = try await pair.therapist()
            let keyring = SharedScreenKeyring(
                me: stage.robin.person, couple: pair.id, table: therapist.keyring.table,
                signing: therapist.keys.publicKeys.signing)
            try await session.turnScreen(to: keyring, stage.accounts)
            #expect(try await reach(stage, secret, after: 30) == "joint")
            #expect(try await reach(stage, secret, after: 44) == "joint")
            #expect(try await reach(stage, secret, after: 59) == nil)
        }
    }

    @Test func `a late request does not turn the screen back`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        let secret = stage.robin.session
        let session = try #require(try await stage.accounts.session(secret.secret, at: now))
        let table = try await pair.therapist().keyring.table
        let between = Between(store)
        let slow = Stage(stage, over: between)
        between.beforeNextWrite {
            let keyring = SharedScreenKeyring(
                me: stage.robin.person, couple: pair.id, table: table, signing: [UInt8](repeating: 0, count: 32))
            try await session.turnScreen(to: keyring, stage.accounts)
        }
        _ = try await slow.accounts.session(secret.secret, at: now + .minutes(1))
        #expect(try await reach(stage, secret, after: 2) == "joint")
    }

    @Test(arguments: Engine.allCases)
    func `after twelve hours every session ends`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let session = try #require(
                try await stage.accounts.session(pair.alex.enrolled.session.secret, at: now))
            try await session.beginRunning(stage.accounts, at: now)
            for minute in stride(from: Int64(9), to: 720, by: 9) {
                #expect(try await reach(stage, stage.robin.session, after: minute) == "therapist")
            }
            #expect(try await reach(stage, pair.alex.enrolled.session, after: 719) == "room")
            #expect(try await reach(stage, stage.robin.session, after: 720) == nil)
            #expect(try await reach(stage, pair.alex.enrolled.session, after: 720) == nil)
        }
    }

    @Test func `a clock set back revives nothing`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let (alex, sam) = (pair.alex.enrolled.session, pair.sam.enrolled.session)
        #expect(try await reach(stage, alex, after: 9) == "room")
        #expect(try await reach(stage, alex, after: 8) == "room")
        #expect(try await reach(stage, alex, after: 3) == nil)
        #expect(try await reach(stage, alex, after: 9) == nil)
        #expect(try await reach(stage, sam, after: -1) == nil)
        #expect(try await reach(stage, sam, after: 1) == nil)
    }

    @Test func `whoever writes the database cannot keep open what has ended`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let alex = try await stage.enrolled().alex.enrolled.session
        func move(_ secret: SessionSecret, _ change: @escaping @Sendable (inout SessionRow) -> Void) async throws {
            let lookup = try #require(Hash32(secret.lookup))
            await store.tamper { state in
                guard var row = state.sessions[lookup] else { return }
                change(&row)
                state.sessions[lookup] = row
            }
        }
        // The minute in which one's own pages close.
        try await move(alex) { row in
            row.own = row.own.map { OwnWrap(bytes: $0.bytes, until: $0.until.adding(60)) }
        }
        #expect(try await reach(stage, alex, after: 6) == "room")
        #expect(try await reach(stage, alex, after: 7) == "room")
        // The minute in which it all began.
        try await move(alex) { row in
            row = SessionRow(
                lookup: row.lookup, person: row.person, started: row.started.adding(1), seen: row.seen, room: row.room,
                own: row.own, label: row.label)
        }
        #expect(try await reach(stage, alex, after: 8) == nil)
        try await move(stage.robin.session) { row in
            row.own = row.own.map { OwnWrap(bytes: $0.bytes, until: Minute(count: .max)) }
        }
        #expect(try await reach(stage, stage.robin.session, after: 10) == nil)
    }

    @Test func `leaving ends the session and leaves the device locked`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex.enrolled
        let session = try #require(try await stage.accounts.session(alex.session.secret, at: now))
        try await session.leave(stage.accounts)
        #expect(try await reach(stage, alex.session, after: 0) == nil)
        #expect(try await stage.unlock(alex.device, 222_222).said == "opened")
    }
}
