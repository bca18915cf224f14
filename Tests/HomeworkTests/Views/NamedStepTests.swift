import Homework
import Support
import Testing

/// A word of readiness is about a step that was named: it counts for that step and for lower ones (law L1).
@Suite struct NamedStepTests {
    private let marks: [FileEntry] = [.card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam)]

    private func standing(
        for number: UInt64, _ letters: [Letter?] = [], file: [FileEntry] = [], table: [TableEntry] = [], day: Int64 = 3
    ) -> ReadinessStanding {
        TherapistView(table: table, letters: [People.alex: letters], file: marks + file, at: .at(day: day))
            .readiness(People.alex, for: Step(programme: "touch", number: number))
    }

    private func said(_ word: Readiness, for number: UInt64?, day: Int64 = 1) -> Letter {
        .ready(word, ReadinessBasis.start.naming(number), at: .at(day: day))
    }

    @Test func `L1: a word for step 3 covers opening step 2, and a word for step 2 never step 3`() {
        #expect(standing(for: 2, [said(.like, for: 3)]).isReady)
        #expect(standing(for: 3, [said(.like, for: 3)]).isReady)
        #expect(standing(for: 3, [said(.like, for: 2)]) == .lower(.like))
        #expect(!standing(for: 3, [said(.like, for: 2)]).isReady)
    }

    @Test func `L1: a later word for a lower step takes the place of an earlier one for a higher step`() {
        #expect(standing(for: 3, [said(.like, for: 3), said(.try_, for: 2)]) == .lower(.try_))
        #expect(standing(for: 2, [said(.like, for: 3), said(.try_, for: 2)]).isReady)
    }

    @Test func `L1: a not yet takes readiness back for every step, whichever it was said about`() {
        for number: UInt64? in [nil, 1, 2, 3] {
            #expect(!standing(for: 1, [said(.like, for: 3), said(.notYet, for: number)]).isReady)
            let heard = FileEntry.heard(People.alex, .like, ReadinessBasis.start.naming(3), after: 1, at: .at(day: 2))
            #expect(!standing(for: 2, [said(.notYet, for: number)], file: [heard]).isReady)
        }
    }

    @Test func `of a letter and a word heard alone, one that covers the step is enough while neither is a not yet`() {
        let heard = FileEntry.heard(People.alex, .try_, ReadinessBasis.start.naming(3), after: 1, at: .at(day: 2))
        #expect(
            standing(for: 3, [said(.like, for: 2)], file: [heard])
                == .counts(ProvenStatement(member: People.alex, word: .try_, letter: nil, heard: 5)))
        #expect(
            standing(for: 2, [said(.like, for: 2)], file: [heard])
                == .counts(ProvenStatement(member: People.alex, word: .try_, letter: 1, heard: 5)))
    }

    @Test func `a word that names no step is about the next one, as it was asked then`() {
        #expect(standing(for: 1, [said(.like, for: nil)]).isReady)
        #expect(standing(for: 2, [said(.like, for: nil)]) == .lower(.like))
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 4), direction: .opened, from: .at(day: 0))))
        let about = ReadinessBasis(programme: "touch", lastMove: .test(2), meetings: 0)
        let letter = Letter.ready(.like, about, at: .at(day: 1))
        #expect(standing(for: 5, [letter], table: [moved]).isReady)
        #expect(standing(for: 6, [letter], table: [moved]) == .lower(.like))
        #expect(Step.number(after: .max) == .max && Step.number(after: nil) == 1)
    }

    @Test func `L8: a word counts for six weeks at most, however far away the next meeting is`() {
        let planned = TableEntry.signed(.meetingPlanned(MeetingPlanned(at: .at(day: 80), local: nil)))
        #expect(standing(for: 1, [said(.like, for: 1)], table: [planned], day: 42).isReady)
        #expect(standing(for: 1, [said(.like, for: 1)], table: [planned], day: 43) == .stale(.like))
    }

    @Test func `a not yet keeps the step it was asked about, on the newest ground`() throws {
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 9))))
        let joint = JointView([moved], at: .at(day: 1))
        let word = ReadinessStatement(word: .notYet, about: ReadinessBasis.start.naming(2))
        let sent = try SendLetter(.ready(word)).decide(joint, as: People.alex).letters
        let newest = ReadinessBasis(programme: "touch", lastMove: .test(2), meetings: 0, step: 2)
        #expect(sent == [.ready(ReadinessStatement(word: .notYet, about: newest))])
    }

    @Test func `the step they are asked about is the named one, or the next where none was named`() {
        var assignment = Assignment.evening(1, step: 1, asks: true)
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 0))))
        func asked() -> Step? {
            TherapistView(table: [moved, .signed(.assignment(assignment))], at: .at(day: 1)).askedStep
        }
        #expect(asked() == Step(programme: "touch", number: 2))
        assignment.asksAbout = AskedStep(number: 5, titles: ["Close", "Cerca"], sentence: nil)
        #expect(asked() == Step(programme: "touch", number: 5))
        #expect(assignment.asksAbout?.title(in: .spanish) == "Cerca")
        assignment.asksAboutNext = false
        #expect(asked() == nil)
    }
}
