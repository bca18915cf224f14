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
            of: stage.robin.person, in: try await session(stage), device: stage.robin.device, digits: .six(digits),
            form: form, showing: PassphraseChange.lines, at: now, random: stage.random)
    }

    private func session(_ stage: Stage) async throws -> OpenSession {
        try #require(try await stage.accounts.session(stage.robin.session.secret, at: now))
    }

    /// The name and the words that wait to be shown.
    private func shown(_ stage: Stage) async throws -> (name: String, words: [String]) {
        try #require(try await session(stage).waiting(stage.accounts)).lines
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
            #expect(try await renew(stage) == .made)
            let (name, words) = try await shown(stage)
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
            #expect(made == [.made, .made])
            let first = try await shown(stage)
            #expect(try await renew(stage, form: form) == .made)
            #expect(try await shown(stage) == first)
            #expect(try await signIn(stage, first.name, first.words) == "opened")
            // Words made since then are the ones that open: an old page does not bring the earlier ones back.
            #expect(try await renew(stage) == .made)
            let last = try await shown(stage)
            #expect(try await renew(stage, form: form) == .made)
            #expect(try await shown(stage) == last && last != first)
            #expect(try await signIn(stage, last.name, last.words) == "opened")
            #expect(try await signIn(stage, first.name, first.words) == "wrong, more")
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
            of: stage.robin.person, in: try await session(stage), device: pair.alex.enrolled.device,
            digits: .six(222_222), form: nil, showing: PassphraseChange.lines, at: now, random: stage.random)
        #expect(made == .wrong(more: false))
        #expect(try await signIn(stage, stage.robin.name, stage.robin.words) == "opened")
    }

    @Test func `a session that ends meanwhile makes no words that nobody would be shown`() async throws {
        let stage = try await Stage(MemoryStore())
        let between = Between(stage.store)
        let open = try await session(stage)
        between.beforeNextWrite { try await open.leave(stage.accounts) }
        await #expect(throws: CaseError.crowded) {
            try await Stage(stage, over: between).accounts.renewWords(
                of: stage.robin.person, in: open, device: stage.robin.device, digits: .six(111_111), form: nil,
                showing: PassphraseChange.lines, at: now, random: stage.random)
        }
        #expect(try await signIn(stage, stage.robin.name, stage.robin.words) == "opened")
        #expect(try await stage.unlock(stage.robin.device, 111_111).said == "opened")
    }
}

extension WaitingWords {
    /// The name and the words, as `PassphraseChange.lines` wrote them.
    var lines: (name: String, words: [String]) {
        let lines = String(decoding: words.withBytes { Array($0) }, as: UTF8.self).split(separator: "\n")
        return (lines.first.map(String.init) ?? "", lines.dropFirst().map(String.init))
    }
}

extension PassphraseChange {
    /// A page's words as they wait in tests: a line each, the name first.
    static func lines(_ name: String, _ words: [String]) -> Secret {
        Secret(copying: Array(([name] + words).joined(separator: "\n").utf8))
    }
}
