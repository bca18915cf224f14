import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct RaceTests {
    private let now = Stage.start

    /// Opens a step while Sam does something between the reading and the writing; returns what became of it.
    private func race(
        checksHeads: Bool, _ meanwhile: @escaping @Sendable (Pair, Instant) async throws -> Void
    ) async throws -> (error: CaseError?, moves: Int, sam: PersonID) {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        let between = Between(store, checksHeads: checksHeads)
        let therapist = try await Stage(stage, over: between).open(pair.id)
        let later = now + .minutes(5)
        between.beforeNextWrite { try await meanwhile(pair, later) }
        let act = OpenStep(assignment: .evening(1, from: later), handouts: Handout.blank)
        var refused: CaseError?
        do throws(CaseError) {
            _ = try await therapist.perform([act], form: nil, at: later, random: stage.random)
        } catch { refused = error }
        return (refused, try await pair.alex.room.view(at: later).table.moves.count, pair.sam.id)
    }

    private let notYet: @Sendable (Pair, Instant) async throws -> Void = { try await $0.sam.say(.notYet, at: $1) }

    /// A note with a red answer.
    private let redNote: @Sendable (Pair, Instant) async throws -> Void = { pair, now in
        var note = EveningNote()
        (note.assignmentID, note.concerns) = (.test(90), [.furtherThanAgreed])
        try await pair.sam.tell(.note(note), at: now)
    }

    private let rest: @Sendable (Pair, Instant) async throws -> Void = { pair, now in
        _ = try await pair.sam.room.perform(
            Rest(shown: true, text: ""), form: nil, at: now, random: pair.sam.random)
    }

    private let spokenAgainst: @Sendable (Pair, Instant) async throws -> Void = { pair, now in
        try await pair.robin(
            MarkSpokenAlone(
                member: pair.sam.id, day: Day(number: 20_395), how: .inTheRoom, outcome: .somethingAgainst), at: now)
    }

    @Test func `a "not yet" between reading and opening is heard`() async throws {
        let (error, moves, sam) = try await race(checksHeads: true, notYet)
        #expect(error == .refused(.notOpened([.notReady(sam)])))
        #expect(moves == 0)
    }

    @Test func `L1: a red note between reading and opening is heard`() async throws {
        let (error, moves, _) = try await race(checksHeads: true, redNote)
        guard case .refused(.notOpened(let obstacles))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(obstacles.contains(.alertOpen))
        #expect(moves == 0)
    }

    @Test func `L1: an open rest between reading and opening is heard`() async throws {
        let (error, moves, _) = try await race(checksHeads: true, rest)
        #expect(error == .refused(.notOpened([.resting])))
        #expect(moves == 0)
    }

    @Test func `L1: a talk alone with another outcome, recorded between reading and opening, is heard`() async throws {
        let (error, moves, sam) = try await race(checksHeads: true, spokenAgainst)
        #expect(error == .refused(.notOpened([.notReady(sam), .notSpokenAlone(sam)])))
        #expect(moves == 0)
    }

    /// A rest and a mark in the file take the very number that the opening would write under, so no store lets those by.
    @Test func `control: a store that does not look at the heads opens over what came in a letter`() async throws {
        for meanwhile in [notYet, redNote] {
            let (error, moves, _) = try await race(checksHeads: false, meanwhile)
            #expect(error == nil)
            #expect(moves == 1)
        }
    }

    @Test func `a rest that meets the end of an earlier one is not lost`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await rest(pair, now)
        let between = Between(store)
        let sam = pair.sam.over(Stage(stage, over: between).accounts)
        between.beforeNextWrite { try await pair.robin(EndRest(from: Stage.start), at: Stage.start) }
        _ = try await sam.room.perform(Rest(shown: true, text: ""), form: nil, at: now, random: stage.random)
        #expect(try await pair.alex.room.view(at: now).isResting)
    }

    @Test func `a "not yet" that a step overtakes counts against the next one`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        let between = Between(store)
        let sam = pair.sam.over(Stage(stage, over: between).accounts)
        let later = now + .minutes(5)
        between.beforeNextWrite { try await pair.open(at: later) }
        try await sam.say(.notYet, at: later)
        for member in pair.members {
            try await pair.robin(
                HearAlone(member: member.id, step: Step(programme: "touch", number: 2), word: .like), at: later)
        }
        await #expect(throws: CaseError.refused(.notOpened([.notReady(pair.sam.id)]))) {
            try await pair.open(2, step: 2, at: later)
        }
    }

    @Test func `a "not yet" is heard however busy the table is`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let pair = try await stage.enrolled()
        try await pair.prepare([.like, .like])
        let between = Between(store)
        let sam = pair.sam.over(Stage(stage, over: between).accounts)
        @Sendable func again() {
            between.beforeNextWrite {
                again()
                try await pair.robin(Reply(member: nil, text: "Start small.", from: Stage.start), at: Stage.start)
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
        let alex = pair.alex.over(Stage(stage, over: between).accounts)
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
            #expect(view.integrity == .intact)
            for member in pair.members { #expect(view.letters(member.id).count == 5) }
        }
    }
}
