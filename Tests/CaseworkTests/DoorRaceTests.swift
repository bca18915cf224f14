import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// Deriving a key takes a third of a second. What was read before it may have changed when its outcome is written.
@Suite struct DoorRaceTests {
    private let now = Stage.start

    /// A couple, a clinic in whose next write something comes in between, and what brings it about.
    private struct Slow {
        let stage: Stage
        let pair: Pair
        let between: Between
        let clinic: Clinic

        var alex: Member { pair.alex }
        var rows: MemoryState { get async { await memory.state } }
        private let memory: MemoryStore

        init(checksDoors: Bool = true) async throws {
            memory = MemoryStore()
            stage = try await Stage(memory)
            pair = try await stage.enrolled()
            between = Between(memory, checksDoors: checksDoors)
            clinic = Stage(stage, over: between).clinic
        }

        /// Alex forgets every device but a second one.
        func forgetTheFirst() async throws {
            let entry = try await stage.signIn(alex.enrolled.name, alex.enrolled.words.joined(separator: " "))
            guard let secret = entry.secret else { throw Unexpected() }
            let second = try await stage.clinic.setDigits(
                .six(555_555), for: alex.own.own.person, of: alex.id, in: secret, replacing: nil, form: nil,
                at: Stage.start, random: stage.random)
            let session = try #require(try await stage.clinic.session(secret.secret, at: Stage.start))
            try await session.forgetOthers(but: second, stage.clinic)
        }

        /// A new card for Alex is made and used; returns the account.
        @discardableResult func useNewCard() async throws -> Member {
            let card = try await pair.therapist().makeCard(
                for: alex.id, days: 7, at: Stage.start, random: stage.random)
            return try await stage.enrol(card.code, digits: 777_777)
        }

        func unlock(replacing old: Secret? = nil) async throws -> Casework.Entry {
            try await clinic.unlock(
                device: alex.enrolled.device, digits: .six(222_222), form: nil, replacing: old, at: Stage.start,
                random: stage.random)
        }

        func renew(_ clinic: Clinic) async throws -> NewWords {
            try await clinic.renewWords(
                of: alex.id, device: alex.enrolled.device, digits: .six(222_222), form: nil, at: Stage.start,
                random: stage.random)
        }
    }

    @Test func `the right digits of a phone that is forgotten meanwhile open nothing`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            slow.between.beforeNextWrite { try await slow.forgetTheFirst() }
            // The control: a store that does not look again lets the lost phone in.
            #expect(try await slow.unlock().said == (checks ? "unknown" : "opened"))
        }
    }

    @Test func `digits and words of the account before a new card open nothing`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            slow.between.beforeNextWrite { try await slow.useNewCard() }
            #expect(try await slow.unlock().said == (checks ? "unknown" : "opened"))

            let other = try await Slow(checksDoors: checks)
            other.between.beforeNextWrite { try await other.useNewCard() }
            let entry = try await other.clinic.signIn(
                name: other.alex.enrolled.name, words: other.alex.enrolled.words.joined(separator: " "), on: nil,
                replacing: nil, at: now, random: other.stage.random)
            #expect(entry.said == (checks ? "wrong, more" : "opened"))
        }
    }

    @Test func `words that are renewed while the old ones are tried open nothing any more`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            slow.between.beforeNextWrite {
                guard case .made = try await slow.renew(slow.stage.clinic) else { throw Unexpected() }
            }
            let entry = try await slow.clinic.signIn(
                name: slow.alex.enrolled.name, words: slow.alex.enrolled.words.joined(separator: " "), on: nil,
                replacing: nil, at: now, random: slow.stage.random)
            #expect(entry.said == (checks ? "wrong, more" : "opened"))
        }
    }

    @Test func `new words are not written over an account that a card has made meanwhile`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            let made = Kept<Member>()
            slow.between.beforeNextWrite { made.set(try await slow.useNewCard()) }
            let renewed = try? await slow.renew(slow.clinic)
            #expect((renewed == nil) == checks)
            let account = try #require(made.value).enrolled
            let entry = try await slow.stage.signIn(account.name, account.words.joined(separator: " "))
            #expect((entry.said == "opened") == checks)
        }
    }

    @Test func `of two who make new words at once, the words that were shown are the ones that open`() async throws {
        let slow = try await Slow()
        let first = Kept<NewWords>()
        slow.between.beforeNextWrite { first.set(try await slow.renew(slow.stage.clinic)) }
        await #expect(throws: CaseError.crowded) { try await slow.renew(slow.clinic) }
        guard case .made(let name, let words) = try #require(first.value) else { throw Unexpected() }
        #expect(try await slow.stage.signIn(name, words.joined(separator: " ")).said == "opened")
        let lookup = try #require(Hash32(slow.alex.enrolled.device.lookup))
        #expect(await slow.rows.locks[lookup]?.triesLeft == 5, "right digits cost no try")
    }

    @Test func `a session that is ended while digits are chosen makes no device`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            let alex = slow.alex
            slow.between.beforeNextWrite { try await slow.forgetTheFirst() }
            let device = try? await slow.clinic.setDigits(
                .six(444_444), for: alex.own.own.person, of: alex.id, in: alex.enrolled.session, replacing: nil,
                form: nil, at: now, random: slow.stage.random)
            #expect((device == nil) == checks)
            #expect(await slow.rows.locks.values.filter { $0.person == alex.id }.count == (checks ? 1 : 2))
        }
    }

    @Test func `of two devices that forget each other at once, one stays`() async throws {
        let slow = try await Slow()
        let alex = slow.alex
        let session = try #require(try await slow.clinic.session(alex.enrolled.session.secret, at: now))
        slow.between.beforeNextWrite { try await slow.forgetTheFirst() }
        await #expect(throws: CaseError.signedOut) {
            try await session.forgetOthers(but: alex.enrolled.device, slow.clinic)
        }
        #expect(await slow.rows.locks.values.filter { $0.person == alex.id }.count == 1)
    }

    @Test func `words that come to wait while a session is replaced wait on in the new one`() async throws {
        let slow = try await Slow()
        let old = try #require(try await slow.stage.clinic.session(slow.alex.enrolled.session.secret, at: now))
        let stage = slow.stage
        slow.between.beforeNextWrite { try await old.wait(Secret(copying: [1, 2, 3]), stage.clinic) }
        let entry = try await slow.unlock(replacing: old.secret.secret)
        let secret = try #require(entry.secret)
        let session = try #require(try await stage.clinic.session(secret.secret, at: now))
        #expect(try await session.waiting(stage.clinic)?.words == Secret(copying: [1, 2, 3]))
        #expect(try await stage.clinic.session(old.secret.secret, at: now) == nil)
    }

    @Test func `words that come to wait while an idle session ends are not lost`() async throws {
        let slow = try await Slow()
        let (stage, secret) = (slow.stage, slow.alex.enrolled.session)
        let session = try #require(try await stage.clinic.session(secret.secret, at: now))
        slow.between.beforeNextWrite { try await session.wait(Secret(copying: [1, 2, 3]), stage.clinic) }
        #expect(try await slow.clinic.session(secret.secret, at: now + .minutes(11)) == nil)
        let row = await slow.rows.sessions[session.lookup]
        #expect(row != nil && row?.room == nil && row?.own == nil)
        #expect(await slow.rows.waiting[session.lookup] != nil)
    }

    @Test(arguments: ["a new card", "taking it back"])
    func `a card that four words make meanwhile goes with the one they were read out for`(way: String) async throws {
        let slow = try await Slow()
        let (stage, id) = (slow.stage, slow.alex.id)
        let therapist = try await slow.pair.therapist()
        let card = try await therapist.makeCard(for: id, days: 7, at: now, random: stage.random)
        let words = try #require(try await therapist.speakCard(for: id, at: now, random: stage.random))
        let code = Kept<EnrolmentCode>()
        slow.between.beforeNextWrite {
            code.set(
                try await stage.clinic.readSpoken(
                    name: card.name, words: words.joined(separator: " "), form: nil, at: Stage.start,
                    random: stage.random))
        }
        let late = try await Stage(stage, over: slow.between).open(slow.pair.id)
        if way == "a new card" {
            _ = try await late.makeCard(for: id, days: 7, at: now, random: stage.random)
        } else {
            #expect(try await late.takeBackCard(of: id, form: nil, at: now, random: stage.random))
        }
        guard case .unknown = try await stage.clinic.read(try #require(code.value), at: now) else { throw Unexpected() }
    }

    @Test func `two first links at once make one therapist`() async throws {
        for checks in [true, false] {
            let store = MemoryStore()
            let between = Between(store, checksDoors: checks)
            let (quick, slow) = (try Clinic.test(store), try Clinic.test(between))
            let house = House(therapistName: "Robin", welcome: "", secretsRule: "", readingDays: "")
            between.beforeNextWrite {
                _ = try await quick.enrolTherapist(
                    house: house, digits: .six(1), at: Stage.start, random: SeededRandom(1))
            }
            let made = try? await slow.enrolTherapist(
                house: house, digits: .six(2), at: now, random: SeededRandom(2))
            #expect((made == nil) == checks)
            #expect(try await store.therapists().count == (checks ? 1 : 2))
        }
    }

    @Test(arguments: Engine.allCases)
    func `eight first links at once make one therapist`(engine: Engine) async throws {
        try await engine.runEmpty { store in
            let clinic = try Clinic.test(store)
            let house = House(therapistName: "Robin", welcome: "", secretsRule: "", readingDays: "")
            let refused = await withTaskGroup(of: CaseError?.self) { group in
                for number in 0..<8 as Range<UInt64> {
                    group.addTask {
                        do {
                            _ = try await clinic.enrolTherapist(
                                house: house, digits: .six(1), at: Stage.start, random: SeededRandom(number))
                            return nil
                        } catch { return error as? CaseError }
                    }
                }
                return await group.reduce(into: [CaseError?]()) { $0.append($1) }
            }
            #expect(refused.filter { $0 == nil }.count == 1)
            #expect(refused.filter { $0 == .alreadyBegun }.count == 7)
            #expect(try await store.therapists().count == 1)
            #expect(try await clinic.firstLink() == nil)
        }
    }
}
