import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct SignInTests {
    private let now = Stage.start

    @Test(arguments: Engine.allCases)
    func `ten wrong tries close a name for an hour, also one that nobody has`(engine: Engine) async throws {
        try await engine.run { stage in
            let alex = try await stage.enrolled().alex.enrolled
            let words = alex.words.joined(separator: " ")
            for name in [alex.name, "nobody here"] {
                for _ in 0..<10 {
                    #expect(try await stage.signIn(name, "six wrong words in a row").said == "wrong, more")
                }
                #expect(try await stage.signIn(name, words).said == "throttled")
                #expect(try await stage.signIn(name, words, at: now + .minutes(59)).said == "throttled")
            }
            #expect(try await stage.signIn(alex.name, words, at: now + .minutes(60)).said == "opened")
            #expect(try await stage.signIn("nobody here", words, at: now + .minutes(60)).said == "wrong, more")
        }
    }

    @Test(arguments: Engine.allCases)
    func `wrong tries from elsewhere keep nobody out of a device that is known`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let (alex, sam) = (pair.alex.enrolled, pair.sam.enrolled)
            let words = alex.words.joined(separator: " ")
            let strange = DeviceSecret(random: stage.random)
            for device in [nil, strange, sam.device] {
                for _ in 0..<4 { _ = try await stage.signIn(alex.name, "wrong words", on: device) }
            }
            for device in [nil, strange, sam.device] {
                #expect(try await stage.signIn(alex.name, words, on: device).said == "throttled")
            }
            for _ in 0..<10 {
                #expect(try await stage.signIn(alex.name, "wrong words", on: alex.device).said == "wrong, more")
            }
            #expect(try await stage.signIn(alex.name, words, on: alex.device).said == "throttled")
            let later = now + .minutes(60)
            #expect(try await stage.signIn(alex.name, words, on: alex.device, at: later).said == "opened")
        }
    }

    @Test func `the right words on a known device open while the name is closed, and leave it closed`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex.enrolled
        let words = alex.words.joined(separator: " ")
        for _ in 0..<10 { _ = try await stage.signIn(alex.name, "wrong words") }
        #expect(try await stage.signIn(alex.name, words, on: alex.device).said == "opened")
        #expect(try await stage.signIn(alex.name, words).said == "throttled")
    }

    @Test func `the right words forget the wrong tries`() async throws {
        let stage = try await Stage(MemoryStore())
        let alex = try await stage.enrolled().alex.enrolled
        let words = alex.words.joined(separator: "-").uppercased()
        for _ in 0..<3 {
            for _ in 0..<9 { _ = try await stage.signIn(alex.name, "wrong words") }
            #expect(try await stage.signIn(alex.name, words).said == "opened")
        }
    }

    @Test func `R1: one member's words are not another's`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let words = pair.sam.enrolled.words.joined(separator: " ")
        #expect(try await stage.signIn(pair.alex.enrolled.name, words).said == "wrong, more")
    }

    @Test func `nobody can sign in before using the card`() async throws {
        let stage = try await Stage(MemoryStore())
        let made = try await stage.open(try await stage.couple())
        let card = try await made.makeCard(
            for: made.keyring.members[0].member, days: 7, at: now, random: stage.random)
        #expect(try await stage.signIn(card.name, "six words or so it is").said == "wrong, more")
    }

    @Test func `signing in ends the browser's other session`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let old = try #require(try await stage.accounts.session(pair.alex.enrolled.session.secret, at: now))
        let sam = pair.sam.enrolled
        _ = try await stage.accounts.unlock(
            device: sam.device, digits: .six(222_223), form: nil, replacing: old.secret.secret, at: now,
            random: stage.random)
        #expect(try await stage.accounts.session(pair.alex.enrolled.session.secret, at: now) == nil)
        #expect(try await stage.accounts.session(sam.session.secret, at: now) != nil)
    }
}
