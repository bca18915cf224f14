import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// A right secret whose key ring does not open is damage, not a wrong guess: it costs no try, however often it is given.
@Suite struct DamagedKeysTests {
    private let now = Stage.start

    private struct Damaged {
        let stage: Stage
        let pair: Pair
        let memory: MemoryStore

        init() async throws {
            memory = MemoryStore()
            stage = try await Stage(memory)
            pair = try await stage.enrolled()
        }

        /// What was sealed for Alex, or for Robin, has a flipped bit or is gone.
        func damage(_ way: Way, of person: PersonID) async throws {
            let kind: SpaceKind = person == stage.robin.person ? .shelf : .drawer
            let space = try #require(try await memory.spaces(of: person).first { $0.kind == kind }).id
            await memory.tamper { rows in
                switch way {
                case .flipped: rows.journals[space]?.slips[0]?[40] ^= 1
                case .cutOff: rows.journals[space]?.slips[0] = [1, 2, 3]
                case .gone: rows.journals[space]?.slips[0] = nil
                case .spaceGone: rows.spaces[space] = nil
                }
            }
        }
    }

    enum Way: CaseIterable { case flipped, cutOff, gone, spaceGone }

    @Test(arguments: Way.allCases)
    func `right digits cost no try, and open again when the ring is mended`(way: Way) async throws {
        let damaged = try await Damaged()
        let stage = damaged.stage
        for (person, device, digits) in [
            (damaged.pair.alex.id, damaged.pair.alex.enrolled.device, 222_222),
            (stage.robin.person, stage.robin.device, 111_111),
        ] {
            let before = await damaged.memory.state
            try await damaged.damage(way, of: person)
            for _ in 0..<7 {
                await #expect(throws: CaseError.damagedKeys) { try await stage.unlock(device, digits) }
            }
            // The same form again, as a browser sends it that was tapped twice.
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            for _ in 0..<7 {
                await #expect(throws: CaseError.damagedKeys) {
                    try await stage.accounts.unlock(
                        device: device, digits: .six(digits), form: form, replacing: nil, at: now,
                        random: stage.random)
                }
            }
            let lookup = try #require(Hash32(device.lookup))
            let lock = try #require(try await stage.store.deviceLock(lookup))
            #expect(lock.triesLeft == 5 && lock.wrap != nil)
            // The control: wrong ones are wrong, and counted.
            #expect(try await stage.unlock(device, 9).said == "wrong, more")
            #expect(try await stage.store.deviceLock(lookup)?.triesLeft == 4)
            await damaged.memory.tamper { rows in (rows.journals, rows.spaces) = (before.journals, before.spaces) }
            #expect(try await stage.unlock(device, digits).said == "opened")
        }
    }

    @Test(arguments: Way.allCases)
    func `right words cost no try`(way: Way) async throws {
        let damaged = try await Damaged()
        let (stage, alex) = (damaged.stage, damaged.pair.alex.enrolled)
        let words = alex.words.joined(separator: " ")
        let before = await damaged.memory.state
        try await damaged.damage(way, of: alex.person)
        for device in [nil, alex.device] {
            for _ in 0..<12 {
                await #expect(throws: CaseError.damagedKeys) {
                    try await stage.signIn(alex.name, words, on: device)
                }
            }
        }
        await damaged.memory.tamper { rows in (rows.journals, rows.spaces) = (before.journals, before.spaces) }
        #expect(try await stage.signIn(alex.name, words).said == "opened")
    }

    /// A wrap that is no wrap of its kind any more. (One flipped bit further inside cannot be told from wrong digits.)
    @Test(arguments: [0, 1, 2]) func `a damaged wrap is no wrong guess`(byte: Int) async throws {
        let damaged = try await Damaged()
        let (stage, alex) = (damaged.stage, damaged.pair.alex.enrolled)
        let lookup = try #require(Hash32(alex.device.lookup))
        let good = await damaged.memory.state
        await damaged.memory.tamper { rows in
            rows.locks[lookup]?.wrap?[byte] = 99
            rows.people[alex.person]?.wordsWrap?[byte] = 99
        }
        for _ in 0..<12 {
            await #expect(throws: CaseError.damagedKeys) { try await stage.unlock(alex.device, 222_222) }
            await #expect(throws: CaseError.damagedKeys) {
                try await stage.signIn(alex.name, alex.words.joined(separator: " "))
            }
        }
        #expect(try await stage.store.deviceLock(lookup)?.triesLeft == 5)
        await damaged.memory.tamper { rows in (rows.locks, rows.people) = (good.locks, good.people) }
        #expect(try await stage.unlock(alex.device, 222_222).said == "opened")
        #expect(try await stage.signIn(alex.name, alex.words.joined(separator: " ")).said == "opened")
    }

    @Test func `a right code whose card does not open is damage`() async throws {
        let damaged = try await Damaged()
        let (stage, id) = (damaged.stage, damaged.pair.alex.id)
        let card = try await damaged.pair.therapist().makeCard(for: id, days: 7, at: now, random: stage.random)
        let lookup = try #require(Hash32(card.code.lookup))
        await damaged.memory.tamper { rows in rows.cards[lookup]?.payload?[40] ^= 1 }
        for _ in 0..<7 {
            await #expect(throws: CaseError.damagedKeys) { try await stage.accounts.read(card.code, at: now) }
        }
        await damaged.memory.tamper { rows in rows.cards[lookup]?.payload?[40] ^= 1 }
        _ = try await stage.enrol(card.code)
    }

    @Test(arguments: ["inside", "head"])
    func `four right words whose card does not open cost no try and use nothing up`(way: String) async throws {
        let damaged = try await Damaged()
        let (stage, id) = (damaged.stage, damaged.pair.alex.id)
        let therapist = try await damaged.pair.therapist()
        let card = try await therapist.makeCard(for: id, days: 7, at: now, random: stage.random)
        let lookup = try #require(Hash32(card.code.lookup))
        let words = try #require(try await therapist.speakCard(for: id, at: now, random: stage.random))
            .joined(separator: " ")
        let good = try #require(await damaged.memory.state.cards[lookup]?.spoken)
        var bad = good.payload
        if way == "inside" {
            let spoken = SpokenCard(person: id, pepper: stage.accounts.pepper, gate: stage.accounts.gate)
            bad = try await spoken.seal(Secret(copying: [1, 2, 3]), under: words, random: stage.random)
        } else {
            bad[0] = 99
        }
        _ = try await stage.store.apply([.speakCard(lookup, SpokenWrap(payload: bad, expires: good.expires))])
        for _ in 0..<7 {
            await #expect(throws: CaseError.damagedKeys) {
                try await stage.accounts.readSpoken(
                    name: card.name, words: words, form: nil, at: now, random: stage.random)
            }
        }
        let row = try #require(try await stage.store.card(lookup))
        #expect(!row.isSpent && row.spoken?.triesLeft == 5)
    }

    @Test func `a session that cannot be written costs right digits no try`() async throws {
        let damaged = try await Damaged()
        let (stage, alex) = (damaged.stage, damaged.pair.alex.enrolled)
        let accounts = Stage(stage, over: Between(damaged.memory)).accounts
        let failing = Between.Watch(before: { call in
            // A disk with room for a few bytes, but not for a session.
            if call.kind == .change, call.asked.contains("startSession") { throw StoreError.unavailable }
        })
        for _ in 0..<7 {
            await #expect(throws: CaseError.store(.unavailable)) {
                try await Between.$watch.withValue(failing) {
                    try await accounts.unlock(
                        device: alex.device, digits: .six(222_222), form: nil, replacing: nil, at: now,
                        random: stage.random)
                }
            }
        }
        #expect(try await stage.unlock(alex.device, 222_222).said == "opened")
    }
}
