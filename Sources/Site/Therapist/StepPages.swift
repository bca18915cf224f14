import Casework
import Homework
import Pages

// Opening a step, and going back: what it rests on, by name, on the private page only.
extension CoupleVisit {
    /// The exercise an opening is about: the address's, or the next of the plan.
    private var asked: Exercise? {
        number > 0 ? exercise(numbered: number) : nextStep.flatMap { library.exercise($0.exercise) }
    }

    func mayOpen(_ exercise: Exercise) -> Bool { needs(exercise).allSatisfy(\.met) }

    /// Everything an opening of this step rests on.
    private func needs(_ exercise: Exercise) -> [TherapistPages.OpenStep.Need] {
        typealias Need = TherapistPages.OpenStep.Need
        guard let step = step(of: exercise) else { return [Need.ground(.order, met: false, texts)] }
        let present = view.highest(step.programme)
        let isUp = present.map { step.number > $0 } ?? true
        var needs = seats.map { seat in
            let standing = view.readiness(seat.member, step.programme)
            let first = Need.First(
                texts("therapist.brief.heard", ["name": seat.name]), value: "heard \(place(of: seat.member))")
            guard case .counts(let word) = standing else {
                return Need.word(of: seat.name, ready: false, word: nil, when: "", first: first, texts)
            }
            return Need.word(
                of: seat.name, ready: standing.isReady, word: texts.said(word.word), when: when(word),
                first: standing.isReady ? nil : first, texts)
        }
        needs += seats.map { seat in
            let met = view.isAnswered(seat.member)
            let first = Need.First(
                texts("therapist.brief.spokenNow", ["name": seat.name]), value: "spoke \(place(of: seat.member))")
            return Need.spoken(
                with: seat.name, met: met, when: spokenWhen(seat.member) ?? "", first: met ? nil : first, texts)
        }
        let form = TherapistPages.Link(exercise.guide[visit.language].name, href: link(.give, exercise.key.number))
        let areRead = cautionsRead(exercise) != nil
        needs.append(.ground(.cautions, met: areRead, link: areRead ? nil : form, texts))
        needs.append(.ground(.flag, met: !view.flags.contains { $0.level == .red }, texts))
        needs.append(.ground(.rest, met: !view.joint.isResting, texts))
        needs.append(.ground(.order, met: isUp, texts))
        needs.append(.ground(.whole, met: view.soundness == .whole, texts))
        return needs
    }

    func opening() async throws -> Outcome {
        guard let exercise = asked else { return .go(route(.couple)) }
        let onward = onward
        let hourTyped = typed?.fields.keeping { ["hour", "morning"].contains($0) }.fields ?? []
        // Where nothing can be opened yet, the hour is no field: it is carried on with the rest.
        let carried = onward.fields + (mayOpen(exercise) ? [] : hourTyped)
        let page = TherapistPages.OpenStep(
            action: link(.openStep, exercise.key.number), back: back,
            step: exercise.guide[visit.language].name, needs: needs(exercise),
            kept: carried.map { .init(name: $0.name, value: $0.value) },
            said: typed == nil ? [] : ["why", "line"].map { onward[$0].trimmed }.filter { !$0.isEmpty },
            hour: hour(giving: true),
            texts)
        guard typed != nil else { return .page(page) }
        // It waits on while the page is looked at: what is missing may come meanwhile.
        return .lasting(
            page, Typed(route: visit.route, fields: SubmittedForm(fields: onward.fields + hourTyped, id: "")))
    }

    /// On to what both will read; *Give* there decides again.
    func opened() async throws -> Outcome {
        guard let exercise = asked else { return .notFound }
        if let first = firstDone(before: exercise) { return first }
        if !mayOpen(exercise) { throw FormFault("", "therapist.open.refused") }
        _ = try sentHour()
        return .check(Typed(route: route(.checkGiven, exercise.key.number), fields: form))
    }

    func goingBack() -> Outcome {
        let answers = earlierSteps.compactMap { step in
            library.exercise(step.exercise).map { exercise in
                Choices.Answer(String(exercise.key.number), exercise.guide[visit.language].name)
            }
        }
        guard !answers.isEmpty else { return .go(route(.couple)) }
        return .page(
            TherapistPages.Confirm(
                .stepBack, action: link(.goBack), back: back,
                choice: Choices(
                    name: "step", legend: texts("therapist.confirm.stepBack.asked"),
                    chosen: value("step", answers.last?.value ?? ""), error: fault("step"), answers: answers),
                hour: hour(), texts))
    }

    func wentBack() async throws -> Outcome {
        let step = earlierSteps.first { $0.exercise.number == UInt32(form["step"]) }
        guard let exercise = step.flatMap({ library.exercise($0.exercise) }) else {
            throw FormFault("step", "therapist.error.choose")
        }
        _ = try sentHour()
        let fields = form.fields + carried
        return .check(
            Typed(route: route(.checkGiven, exercise.key.number), fields: SubmittedForm(fields: fields, id: "")))
    }
}
