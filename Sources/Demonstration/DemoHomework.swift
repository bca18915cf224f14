package import Homework
import Sealing

extension DemoStage {
    /// A talk of the library, as given.
    package func talk(_ key: String, why: String, line: String? = nil, from: Instant) throws(DemoFault) -> Give {
        let (assignment, handouts) = try made(key, why: why, line: line, from: from)
        return Give(assignment: assignment, handouts: handouts)
    }

    /// A step of the programme, opened. Each member may be asked about the step that follows.
    package func opening(
        _ key: String, step: UInt64, why: String, first: PersonID, asksAbout next: String? = nil, from: Instant
    ) throws(DemoFault) -> OpenStep {
        var (assignment, handouts) = try made(key, why: why, line: nil, from: from)
        assignment.shape = .evening
        assignment.step = Step(programme: programme, number: step)
        assignment.firstArranger = first
        if let next {
            let exercise = try exercise(next)
            assignment.asksAboutNext = true
            assignment.asksAbout = AskedStep(
                number: step + 1, titles: Language.allCases.map { exercise.text[$0].title },
                sentence: "Only if you would both like to.")
        }
        return OpenStep(assignment: assignment, handouts: handouts)
    }

    /// The cautions of a step, read in full.
    package func cautions(_ key: String, on days: Int) throws(DemoFault) -> ReadCautions {
        let exercise = try exercise(key)
        return ReadCautions(
            exercise: key, version: UInt64(exercise.edition.version), day: clock.day(days), answer: .noneApplies)
    }

    private func made(
        _ key: String, why: String, line: String?, from: Instant
    ) throws(DemoFault) -> (Assignment, Localized<Handout>) {
        let exercise = try exercise(key)
        let handouts = library.handouts(exercise, settings: exercise.settings, why: [why], seats: 2)
        var assignment = Assignment()
        assignment.id = random.id()
        assignment.exercise = key
        assignment.version = UInt64(exercise.edition.version)
        assignment.settings = exercise.settings
        assignment.titles = Language.allCases.map { handouts[$0].title }
        assignment.why = why
        assignment.line = line
        assignment.from = from
        return (assignment, handouts)
    }

    private func exercise(_ key: String) throws(DemoFault) -> Exercise {
        guard let exercise = ExerciseKey(key).flatMap(library.exercise) else { throw .exerciseMissing(key) }
        return exercise
    }
}
