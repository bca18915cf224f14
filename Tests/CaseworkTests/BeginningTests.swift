import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct BeginningTests {
    private let now = Stage.start

    @Test(arguments: Engine.allCases)
    func `the first link is the same until it is used, and gone afterwards`(engine: Engine) async throws {
        let empty = try AccountService.test(MemoryStore())
        let link = try await empty.firstLink()
        #expect(link != nil)
        #expect(try await empty.firstLink() == link)
        try await engine.run { stage in
            let gone = try await stage.accounts.firstLink()
            #expect(gone == nil)
        }
    }

    @Test func `another pepper makes another link`() async throws {
        let one = try await AccountService.test(MemoryStore(), seed: 1).firstLink()
        let two = try await AccountService.test(MemoryStore(), seed: 2).firstLink()
        #expect(one != two)
    }

    @Test(arguments: Engine.allCases)
    func `a therapist's house and words lead back in`(engine: Engine) async throws {
        try await engine.run { stage in
            #expect(try await stage.desk().shelf().profile.therapistName == "Robin")
            let entry = try await stage.accounts.signIn(
                name: stage.robin.name, words: stage.robin.words.joined(separator: " "), on: nil, replacing: nil,
                at: now,
                random: stage.random)
            guard case .opened(let secret, stage.robin.person) = entry else { throw Unexpected() }
            let session = try #require(try await stage.accounts.session(secret.secret, at: now))
            #expect(session.isTherapist)
        }
    }

    @Test(arguments: Engine.allCases, 1...3)
    func `a couple of so many is made with its seats`(engine: Engine, count: Int) async throws {
        try await engine.run { stage in
            let names = Array(["Alex", "Sam", "Kim"].prefix(count))
            let pair = try await stage.enrolled(names)
            let view = try await pair.therapist().view(at: now)
            #expect(view.joint.seats.members.map(\.name) == names)
            #expect(view.joint.profile.therapistName == "Robin")
            #expect(view.integrity == .intact)
            #expect(try await pair.therapist().members.count == count)
            for member in pair.members {
                #expect(try await member.room.view(at: now).seats.members.map(\.name) == names)
                #expect(try await member.own.view(at: now).integrity == .intact)
            }
            #expect(try await stage.desk().couples() == [pair.id])
        }
    }

    @Test func `nobody and a crowd are no couple`() async throws {
        let stage = try await Stage(MemoryStore())
        await #expect(throws: CaseError.refused(.wrongShape)) { try await stage.couple([]) }
        await #expect(throws: CaseError.refused(.wrongShape)) { try await stage.couple(["A", "B", "C", "D"]) }
        #expect(try await stage.desk().couples().isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `the form of a new couple sent twice makes one`(engine: Engine) async throws {
        try await engine.run { stage in
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            let new = NewCouple(names: ["Alex", "Sam"], zone: "Europe/Madrid", meeting: nil)
            let desk = try stage.desk()
            let first = try await desk.make(new, form: form, at: now, random: stage.random)
            #expect(try await desk.make(new, form: form, at: now, random: stage.random) == first)
            #expect(try await desk.couples() == [first])
            #expect(try await stage.open(first).view(at: now).joint.seats.members.count == 2)
            let other = SentForm(id: form.id, body: [2])
            await #expect(throws: CaseError.formReused) {
                try await desk.make(new, form: other, at: now, random: stage.random)
            }
        }
    }

    @Test func `a couple opens for its own therapist only`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        // Another therapist, whom no link makes: it makes the first one only.
        let unasked = Stage(stage, over: Between(stage.store, checksDoors: false)).accounts
        let other = try await Stage(unasked, SeededRandom(77))
        #expect(try await other.desk().open(pair.id) == nil)
        #expect(try await other.desk().couples().isEmpty)
    }
}
