import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// A therapist whose paper is lost, or was read by somebody.
@Suite struct NewWordsTests {
    private let now = Stage.start

    private func renew(_ stage: Stage, _ digits: Int = 111_111, form: SentForm? = nil) async throws -> PassphraseChange
    {
        try await stage.accounts.renewWords(
            of: stage.robin.person, device: stage.robin.device, digits: .six(digits), form: form, at: now,
            random: stage.random)
    }

    private func signIn(_ stage: Stage, _ name: String, _ words: [String]) async throws -> String {
        try await stage.accounts.signIn(
            name: name, words: words.joined(separator: " "), on: nil, replacing: nil, at: now, random: stage.random
        ).said
    }

    @Test(arguments: Engine.allCases)
    func `the new name and words open, the old ones open nothing, and the device keeps its digits`(
        engine: Engine
    ) async throws {
        try await engine.run { stage async throws in
            let id = try await stage.couple()
            guard case .made(let name, let words) = try await renew(stage) else { throw Unexpected() }
            #expect(words.count == 6 && name != stage.robin.name)
            #expect(try await signIn(stage, name, words) == "opened")
            #expect(try await signIn(stage, name, stage.robin.words) == "wrong, more")
            #expect(try await signIn(stage, stage.robin.name, stage.robin.words) == "wrong, more")
            #expect(try await stage.unlock(stage.robin.device, 111_111).said == "opened")
            #expect(try await stage.desk().open(id) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a form sent twice makes one set of words`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            let form = SentForm(id: FormID(random: stage.random), body: [1])
            let made = try await withThrowingTaskGroup(of: PassphraseChange.self) { group in
                for _ in 0..<2 { group.addTask { try await renew(stage, form: form) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(made[0] == made[1])
            #expect(try await renew(stage, form: form) == made[0])
            // Words made since then are the ones that open: an old page does not bring the earlier ones back.
            guard case .made = try await renew(stage),
                case .made(let last, let six) = try await renew(stage, form: form)
            else { throw Unexpected() }
            #expect(made[0] != .made(name: last, words: six))
            #expect(try await signIn(stage, last, six) == "opened")
        }
    }

    @Test(arguments: Engine.allCases)
    func `wrong digits are counted and change nothing`(engine: Engine) async throws {
        try await engine.run { stage async throws in
            for left in (0..<5).reversed() { #expect(try await renew(stage, 222_222) == .wrong(more: left > 0)) }
            #expect(try await renew(stage) == .wrong(more: false))
            #expect(try await signIn(stage, stage.robin.name, stage.robin.words) == "opened")
        }
    }

    @Test func `somebody else's device makes nobody's words`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let made = try await stage.accounts.renewWords(
            of: stage.robin.person, device: pair.alex.enrolled.device, digits: .six(222_222), form: nil, at: now,
            random: stage.random)
        #expect(made == .wrong(more: false))
        #expect(try await signIn(stage, stage.robin.name, stage.robin.words) == "opened")
    }
}
