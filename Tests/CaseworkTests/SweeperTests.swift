import Casework
import Homework
import Sealing
import Storage
import Support
import Synchronization
import Testing

/// What goes when its time is over, and what is shut before it has gone.
@Suite struct SweeperTests {
    private let now = Stage.start

    /// What ends a test's sweeper.
    private struct Stopped: Error {}

    @Test(arguments: Engine.allCases)
    func `every round takes all there is, a few rows at a time, until the program stops`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let alex = try await stage.enrolled().alex
            let rows = (0..<450).compactMap { number in
                Hash32(stage.random.bytes(32)).map {
                    AccountChange.pending(
                        PendingRow(
                            lookup: $0, person: alex.id, started: Minute(now).adding(number < 449 ? 0 : 1), bytes: [1]))
                }
            }
            _ = try await stage.store.apply(rows)
            let (calls, between) = (Calls(), Between(stage.store))
            let rests = Mutex<[Duration]>([])
            let clock = Mutex(now + .minutes(29))
            let sweeper = Sweeper(
                Stage(stage, over: between).accounts, now: { clock.withLock(\.self) },
                sleep: { pause in
                    let count = rests.withLock { rests in
                        rests.append(pause)
                        return rests.count
                    }
                    clock.withLock { $0 = $0 + .minutes(1) }
                    if count == 3 { throw Stopped() }
                })
            await Between.$watch.withValue(calls.watch) { await sweeper.run() }
            #expect(rests.withLock(\.self) == Array(repeating: Sweeper.pause, count: 3))
            // The own depths; then 449 rows in three transactions; then the last one.
            #expect(calls.all == ["tidy", "tidy", "tidy", "tidy", "tidy"])
            var left = 0
            for case .pending(let row) in rows where try await stage.store.pending(row.lookup) != nil { left += 1 }
            #expect(left == 0)
        }
    }

    @Test func `a store that fails is asked again in the next round`() async throws {
        let stage = try await Stage(MemoryStore())
        let between = Between(stage.store)
        let asked = Mutex(0)
        let rests = Mutex(0)
        let watch = Between.Watch(before: { _ in
            asked.withLock { $0 += 1 }
            throw StoreError.unavailable
        })
        let sweeper = Sweeper(Stage(stage, over: between).accounts, now: { Stage.start }) { _ in
            if rests.withLock({
                $0 += 1
                return $0
            }) == 4 {
                throw Stopped()
            }
        }
        await Between.$watch.withValue(watch) { await sweeper.run() }
        #expect(asked.withLock(\.self) == 4)
    }

    @Test(arguments: Engine.allCases)
    func `an expired session that nothing has swept opens nothing`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let secret = try await stage.enrolled().alex.enrolled.session
            let lookup = try #require(Hash32(secret.lookup))
            let session = try #require(try await stage.accounts.session(secret.secret, at: now))
            try await session.beginRunning(stage.accounts, at: now)
            for hour in 1..<12 {
                #expect(try await stage.accounts.session(secret.secret, at: now + .hours(Int64(hour))) != nil)
            }
            // While something runs no idling ends it; only the twelve hours do.
            #expect(try await stage.store.session(lookup)?.room != nil)
            #expect(try await stage.accounts.session(secret.secret, at: now + .hours(12)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `words in a locked session wait as long as its row is kept, swept or not`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let accounts = stage.accounts
            for (minutes, waits) in [(44, true), (45, false)] as [(Int64, Bool)] {
                let alex = try await stage.enrolled().alex
                let old = alex.enrolled.session
                let session = try #require(try await accounts.session(old.secret, at: now))
                try await session.wait(Secret(copying: [1, 2]), accounts)
                // Hours later somebody looks: it locks, and from here on the words have their time.
                let locked = now + .hours(3)
                #expect(try await accounts.session(old.secret, at: locked) == nil)
                let entry = try await accounts.unlock(
                    device: alex.enrolled.device, digits: .six(222_222), form: nil, replacing: old.secret,
                    at: locked + .minutes(minutes), random: stage.random)
                let secret = try #require(entry.secret)
                let open = try #require(try await accounts.session(secret.secret, at: locked + .minutes(minutes)))
                #expect(try await (open.waiting(accounts) != nil) == waits, "after \(minutes) minutes")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `an expired card, spoken words and a held form that nothing has swept open nothing`(
        engine: Engine
    ) async throws {
        try await engine.run { stage async throws in
            let (accounts, pair) = (stage.accounts, try await stage.enrolled())
            let couple = try await pair.therapist()
            let card = try await couple.makeCard(for: pair.alex.id, days: 1, at: now, random: stage.random)
            let words = try #require(try await couple.speakCard(for: pair.alex.id, at: now, random: stage.random))
                .joined(separator: " ")
            let read = try await accounts.readSpoken(
                name: card.name, words: words, form: nil, at: now + .minutes(30), random: stage.random)
            #expect(read == nil)
            guard case .opened = try await accounts.read(card.code, at: now + .minutes(24 * 60 - 1)),
                case .unknown = try await accounts.read(card.code, at: now + .days(1))
            else { throw Unexpected() }
            #expect(try await !stage.store.cards(of: pair.alex.id).isEmpty, "the control: its row is there")
            #expect(try await couple.speakCard(for: pair.alex.id, at: now + .days(1), random: stage.random) == nil)
        }
    }
}
