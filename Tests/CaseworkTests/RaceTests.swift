import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct RaceTests {
    private let now = Stage.start

    /// Opens a step while Sam says "not yet" between the reading and the writing; returns what became of it.
    private func race(checksHeads: Bool) async throws -> (error: CaseError?, moves: Int) {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        let between = Between(store, checksHeads: checksHeads)
        let therapist = try await Stage(stage, over: between).open(pair.id)
        let later = now + .minutes(5)
        between.beforeNextWrite { try await pair.sam.say(.notYet, at: later) }
        let act = OpenStep(given: .evening(1, from: later), handouts: Handout.blank)
        var refused: CaseError?
        do throws(CaseError) {
            _ = try await therapist.perform([act], form: nil, at: later, random: stage.random)
        } catch { refused = error }
        return (refused, try await pair.alex.room.view(at: later).table.moves.count)
    }

    @Test func `a "not yet" between reading and opening is heard`() async throws {
        let (error, moves) = try await race(checksHeads: true)
        #expect(error == .refused(.notReady))
        #expect(moves == 0)
    }

    @Test func `control: a store that does not look at the heads opens over a "not yet"`() async throws {
        let (error, moves) = try await race(checksHeads: false)
        #expect(error == nil)
        #expect(moves == 1)
    }

    @Test func `a "not yet" that a step overtakes counts against the next one`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        let between = Between(store)
        let sam = pair.sam.over(Stage(stage, over: between).clinic)
        let later = now + .minutes(5)
        between.beforeNextWrite { try await pair.open(at: later) }
        try await sam.say(.notYet, at: later)
        for member in pair.members {
            try await pair.robin(HearAlone(member: member.id, programme: "touch", word: .like), at: later)
        }
        await #expect(throws: CaseError.refused(.notReady)) { try await pair.open(2, step: 2, at: later) }
    }

    @Test func `a "not yet" is heard however busy the table is`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        let between = Between(store)
        let sam = pair.sam.over(Stage(stage, over: between).clinic)
        @Sendable func again() {
            between.beforeNextWrite {
                again()
                try await pair.robin(WordBack(member: nil, text: "Start small.", from: Stage.start), at: Stage.start)
            }
        }
        again()
        try await sam.say(.notYet, at: now + .minutes(2))
        let view = try await pair.therapist().view(at: now + .minutes(2))
        #expect(!view.readiness(pair.sam.id, "touch").isReady)
        #expect(view.joint.table.words.count == 5)
    }

    @Test func `whoever is written over every time is told so after five tries`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        let between = Between(store)
        let alex = pair.alex.over(Stage(stage, over: between).clinic)
        @Sendable func again() {
            between.beforeNextWrite {
                again()
                _ = try await pair.sam.room.perform(
                    Rest(shown: true, text: ""), form: nil, at: Stage.start, random: stage.random)
                try await pair.robin(EndRest(from: Stage.start), at: Stage.start)
            }
        }
        again()
        await #expect(throws: CaseError.crowded) { try await alex.act(ShareWhy(text: "Because."), at: now) }
        // A letter rests on nothing the table says.
        again()
        try await alex.tell(.said(Said(wish: .tell, text: "words")), at: now)
    }

    @Test(arguments: Engine.allCases)
    func `letters sent at once by both all arrive, numbered without a gap`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<4 {
                    for member in pair.members {
                        group.addTask {
                            try await member.tell(.said(Said(wish: .tell, text: "words \(number)")), at: Stage.start)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let view = try await pair.therapist().view(at: now)
            #expect(view.soundness == .whole)
            for member in pair.members { #expect(view.letters(member.id).count == 5) }
        }
    }
}
