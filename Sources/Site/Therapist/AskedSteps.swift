import Homework
import Pages

// The step that somebody is asked about: next in the plan, by the name the couple reads.
extension CoupleRequest {
    /// What each is asked about when a step is given: the one after it. Nil where the programme ends there.
    func stepAfter(_ step: Step) -> ProgrammeStep? {
        let programme = ExerciseKey(step.programme).flatMap(library.programme)
        return programme?.steps.first { UInt64($0.number) > step.number }
    }

    /// The same as the couple will read it, with the therapist's sentence.
    func asked(after step: Step, sentence: String) -> AskedStep? {
        guard let next = stepAfter(step), let exercise = library.exercise(next.exercise) else { return nil }
        return AskedStep(
            number: UInt64(next.number), titles: Language.allCases.map { exercise.text[$0].title },
            sentence: sentence.isEmpty ? nil : sentence)
    }

    /// The step a page about speaking asks for: the one that waits to be opened, the one the form named, the one both
    /// are asked about, or the next.
    var stepToHear: Step? {
        if let waiting = typed?["toStep"].flatMap({ UInt32($0) }).flatMap(exercise(numbered:)).flatMap(step(of:)) {
            return waiting
        }
        if let named = step(named: typed?["step"] ?? "") { return named }
        guard let programme = currentProgramme else { return nil }
        let present = Step(programme: programme.key.text, number: view.highest(programme.key.text) ?? 0)
        if let asked = view.askedStep, asked.programme == present.programme, asked.number > present.number {
            return asked
        }
        return stepAfter(present).map { Step(programme: present.programme, number: UInt64($0.number)) }
    }

    /// A step as a form names it.
    func formName(_ step: Step) -> String { "\(step.programme) \(step.number)" }

    /// The step a form names, if the library has it.
    func step(named text: String) -> Step? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = UInt64(parts[1]) else { return nil }
        let step = Step(programme: String(parts[0]), number: number)
        return exercise(of: step) == nil ? nil : step
    }

    func exercise(of step: Step) -> Exercise? {
        guard let key = ExerciseKey(step.programme) else { return nil }
        guard let programme = library.programme(key) else {
            // Touch homework that stands in no programme is one of its own.
            return step.number == 1 ? library.exercise(key) : nil
        }
        return programme.steps.first { UInt64($0.number) == step.number }.flatMap { library.exercise($0.exercise) }
    }

    /// The therapist's name of a step.
    func name(of step: Step) -> String { exercise(of: step)?.guide[visit.language].name ?? "" }
}
