import Homework
import Pages

// Where the couple is in the library: its programme, the next step, the earlier ones, and the step each is asked about.
extension CoupleRequest {
    var library: Library { request.services.library }

    /// The programme that the last evening belongs to; before any evening, the one that can begin first. An evening outside
    /// every programme is passed over.
    var currentProgramme: Programme? {
        let given = view.joint.table.homework.reversed().compactMap(\.assignment.step?.programme)
        return given.compactMap { ExerciseKey($0).flatMap { library.programme($0) } }.first ?? library.programmes.first
    }

    /// The next step of the plan. Nil at its end, and where no later step is for so many members. Preparation (0) is
    /// left out, and a step that has to be added to the plan is opened from the library only.
    var nextStep: ProgrammeStep? {
        guard let programme = currentProgramme else { return nil }
        let present = view.highest(programme.key.text)
        return programme.plan().first { step in
            UInt64(step.number) > present ?? 0 && library.exercise(step.exercise)?.isFor(seats.count) == true
        }
    }

    var earlierSteps: [ProgrammeStep] {
        guard let programme = currentProgramme, let present = view.highest(programme.key.text) else { return [] }
        return programme.steps.filter { UInt64($0.number) < present }
    }

    /// The place of a touch homework in its programme. An exercise that belongs to no programme is a programme of its
    /// own.
    func step(of exercise: Exercise) -> Step? {
        guard exercise.kind == .evening else { return nil }
        if let programme = library.owner(of: exercise.key),
            let step = programme.steps.first(where: { $0.exercise == exercise.key })
        {
            return Step(programme: programme.key.text, number: UInt64(step.number))
        }
        return Step(programme: exercise.key.text, number: 1)
    }

    func exercise(numbered number: UInt32) -> Exercise? { library.exercises.first { $0.key.number == number } }

    /// The homework that was given last, whether its changing hour has come or not.
    var lastGiven: Assignment? { view.joint.table.homework.last?.assignment }

    /// The answer about the exercise's cautions that the next homework may rest on.
    func cautionsRead(_ exercise: Exercise) -> CautionsRead? {
        view.cautionsRead(exercise.key.text, UInt64(exercise.edition.version))
    }

    /// The step that each is asked about when a step is given: the one after it. Nil at the end of the programme.
    func stepAfter(_ step: Step) -> ProgrammeStep? {
        let programme = ExerciseKey(step.programme).flatMap(library.programme)
        return programme?.steps.first { UInt64($0.number) > step.number }
    }

    /// The same step as the couple will read it, with the therapist's sentence.
    func asked(after step: Step, sentence: String) -> AskedStep? {
        guard let next = stepAfter(step), let exercise = library.exercise(next.exercise), mayName(exercise) else {
            return nil
        }
        return AskedStep(
            number: UInt64(next.number), titles: Language.allCases.map { exercise.text[$0].title },
            sentence: sentence.isEmpty ? nil : sentence)
    }

    /// The step that both are asked about; if there is none, the next one.
    var stepAskedAbout: Step? {
        guard let programme = currentProgramme else { return nil }
        let present = Step(programme: programme.key.text, number: view.highest(programme.key.text) ?? 0)
        if let asked = view.askedStep, asked.programme == present.programme, asked.number > present.number {
            return asked
        }
        return stepAfter(present).map { Step(programme: present.programme, number: UInt64($0.number)) }
    }

    /// A step as a form names it.
    func formName(_ step: Step) -> String { "\(step.programme) \(step.number)" }

    /// The step that a form names, if the library has it.
    func step(named text: String) -> Step? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = UInt64(parts[1]) else { return nil }
        let step = Step(programme: String(parts[0]), number: number)
        return exercise(of: step) == nil ? nil : step
    }

    func exercise(of step: Step) -> Exercise? {
        guard let key = ExerciseKey(step.programme) else { return nil }
        guard let programme = library.programme(key) else {
            // A touch exercise that belongs to no programme is a programme of its own.
            return step.number == 1 ? library.exercise(key) : nil
        }
        return programme.steps.first { UInt64($0.number) == step.number }.flatMap { library.exercise($0.exercise) }
    }

    /// The therapist's name of a step.
    func name(of step: Step) -> String { exercise(of: step)?.guide[request.language].name ?? "" }

    /// The settings of a new evening: the therapist's usual ones, except where this exercise differs from the founding
    /// text.
    func usual(_ exercise: Exercise, _ usual: EveningSettings?) -> EveningSettings? {
        guard let own = exercise.settings else { return nil }
        return usual.map { own.in(the: $0) } ?? own
    }
}

extension EveningSettings {
    /// Takes every setting that equals the founding text's from the therapist's usual settings. The exercise's own
    /// limits stay, and limits that the usual settings have beyond the founding text are added.
    func `in`(the usual: EveningSettings) -> EveningSettings {
        func taken<Value: Equatable>(_ path: KeyPath<EveningSettings, Value>) -> Value {
            self[keyPath: path] == EveningSettings.founding[keyPath: path] ? usual[keyPath: path] : self[keyPath: path]
        }
        return EveningSettings(
            perWeek: taken(\.perWeek), minutesEach: taken(\.minutesEach), setAside: taken(\.setAside),
            speaking: taken(\.speaking), aim: taken(\.aim), music: taken(\.music), light: taken(\.light),
            sheets: taken(\.sheets), shower: taken(\.shower), first: taken(\.first), ban: taken(\.ban),
            way: taken(\.way),
            notPart: notPart.union(usual.notPart.subtracting(EveningSettings.founding.notPart)),
            penetration: penetration)
    }
}
