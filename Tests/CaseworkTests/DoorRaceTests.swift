import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// Deriving a key takes a third of a second. What was read before it may have changed when its outcome is written.
@Suite struct DoorRaceTests {
    private let now = Stage.start

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
            let entry = try await other.accounts.signIn(
                name: other.alex.enrolled.name, words: other.alex.enrolled.words.joined(separator: " "), on: nil,
                replacing: nil, at: now, random: other.stage.random)
            #expect(entry.said == (checks ? "wrong, more" : "opened"))
        }
    }

    @Test func `words that are renewed while the old ones are tried open nothing any more`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            slow.between.beforeNextWrite {
                guard case .made = try await slow.renew(slow.stage.accounts) else { throw Unexpected() }
            }
            let entry = try await slow.accounts.signIn(
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
            let renewed = try? await slow.renew(slow.accounts)
            #expect((renewed == nil) == checks)
            let account = try #require(made.value).enrolled
            let entry = try await slow.stage.signIn(account.name, account.words.joined(separator: " "))
            #expect((entry.said == "opened") == checks)
        }
    }

    @Test func `of two who make new words at once, the words that were shown are the ones that open`() async throws {
        let slow = try await Slow()
        let first = Kept<PassphraseChange>()
        slow.between.beforeNextWrite { first.set(try await slow.renew(slow.stage.accounts)) }
        await #expect(throws: CaseError.crowded) { try await slow.renew(slow.accounts) }
        #expect(first.value == .made)
        let session = try #require(try await slow.stage.accounts.session(slow.alex.enrolled.session.secret, at: now))
        let (name, words) = try #require(try await session.waiting(slow.stage.accounts)).lines
        #expect(try await slow.stage.signIn(name, words.joined(separator: " ")).said == "opened")
        let lookup = try #require(Hash32(slow.alex.enrolled.device.lookup))
        #expect(await slow.rows.locks[lookup]?.triesLeft == 5, "right digits cost no try")
    }

    @Test func `a session that is ended while digits are chosen makes no device`() async throws {
        for checks in [true, false] {
            let slow = try await Slow(checksDoors: checks)
            let alex = slow.alex
            slow.between.beforeNextWrite { try await slow.forgetTheFirst() }
            let device = try? await slow.accounts.setDigits(
                .six(444_444), for: alex.own.own.person, of: alex.id, in: alex.enrolled.session, replacing: nil,
                form: nil, at: now, random: slow.stage.random)
            #expect((device == nil) == checks)
            #expect(await slow.rows.locks.values.filter { $0.person == alex.id }.count == (checks ? 1 : 2))
        }
    }

    @Test func `of two devices that forget each other at once, one stays`() async throws {
        let slow = try await Slow()
        let alex = slow.alex
        let session = try #require(try await slow.accounts.session(alex.enrolled.session.secret, at: now))
        slow.between.beforeNextWrite { try await slow.forgetTheFirst() }
        await #expect(throws: CaseError.signedOut) {
            try await session.forgetOthers(but: alex.enrolled.device, slow.accounts)
        }
        #expect(await slow.rows.locks.values.filter { $0.person == alex.id }.count == 1)
    }

    @Test func `words that come to wait while a session is replaced wait on in the new one`() async throws {
        let slow = try await Slow()
        let old = try #require(try await slow.stage.accounts.session(slow.alex.enrolled.session.secret, at: now))
        let stage = slow.stage
        slow.between.beforeNextWrite { try await old.wait(Secret(copying: [1, 2, 3]), stage.accounts) }
        let entry = try await slow.unlock(replacing: old.secret.secret)
        let secret = try #require(entry.secret)
        let session = try #require(try await stage.accounts.session(secret.secret, at: now))
        #expect(try await session.waiting(stage.accounts)?.words == Secret(copying: [1, 2, 3]))
        #expect(try await stage.accounts.session(old.secret.secret, at: now) == nil)
    }

    @Test func `words that come to wait while an idle session ends are not lost`() async throws {
        let slow = try await Slow()
        let (stage, secret) = (slow.stage, slow.alex.enrolled.session)
        let session = try #require(try await stage.accounts.session(secret.secret, at: now))
        slow.between.beforeNextWrite { try await session.wait(Secret(copying: [1, 2, 3]), stage.accounts) }
        #expect(try await slow.accounts.session(secret.secret, at: now + .minutes(11)) == nil)
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
                try await stage.accounts.readSpoken(
                    name: card.name, words: words.joined(separator: " "), form: nil, at: Stage.start,
                    random: stage.random))
        }
        let late = try await Stage(stage, over: slow.between).open(slow.pair.id)
        if way == "a new card" {
            _ = try await late.makeCard(for: id, days: 7, at: now, random: stage.random)
        } else {
            #expect(try await late.takeBackCard(of: id, form: nil, at: now, random: stage.random))
        }
        guard case .unknown = try await stage.accounts.read(try #require(code.value), at: now) else {
            throw Unexpected()
        }
    }

    @Test func `a form that comes to be held while an earlier one is taken stays`() async throws {
        let slow = try await Slow()
        let (stage, id, device) = (slow.stage, slow.alex.id, slow.alex.enrolled.device)
        func words(_ number: UInt8) -> Secret { Secret(copying: [number]) }
        let first = try await stage.accounts.hold(words(1), of: id, on: device, at: now, random: stage.random)
        let second = Kept<Secret>()
        slow.between.beforeNextWrite {
            second.set(
                try await stage.accounts.hold(
                    Secret(copying: [2]), of: id, on: device, at: Stage.start, random: stage.random))
        }
        #expect(try await slow.accounts.takeHeld(first, for: id, on: device, at: now) == words(1))
        let key = try #require(second.value)
        #expect(try await stage.accounts.takeHeld(key, for: id, on: device, at: now) == words(2))
        #expect(try await stage.accounts.takeHeld(key, for: id, on: device, at: now) == nil)
    }
}
