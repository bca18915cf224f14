import Casework
import Homework
import Pages

// Opening a step, and going back: what it rests on, by name, on the private page only.
extension CoupleRequest {
    /// The exercise an opening is about: the address's, or the next of the plan.
    private var asked: Exercise? {
        number > 0 ? exercise(numbered: number) : nextStep.flatMap { library.exercise($0.exercise) }
    }

    /// What stands against opening this step now: the same list that `OpenStep` refuses with.
    private func obstacles(_ exercise: Exercise) -> [OpeningObstacle] {
        guard let step = step(of: exercise) else { return [.notUp] }
        return view.obstacles(
            to: step, of: exercise.key.text, version: UInt64(exercise.edition.version), from: visit.now)
    }

    func mayOpen(_ exercise: Exercise) -> Bool { obstacles(exercise).isEmpty }

    /// Everything an opening of this step rests on, each with whether it is there.
    private func needs(_ exercise: Exercise) -> [TherapistPages.OpenStep.Need] {
        let missing = Set(obstacles(exercise))
        return view.possibleObstacles.map { need($0, exercise, met: !missing.contains($0)) }
    }

    private func need(
        _ obstacle: OpeningObstacle, _ exercise: Exercise, met: Bool
    ) -> TherapistPages.OpenStep.Need {
        typealias Need = TherapistPages.OpenStep.Need
        switch obstacle {
        case .notReady(let member): return word(of: member, exercise, met: met)
        case .notSpokenAlone(let member): return spoken(with: member, met: met)
        case .cautionsUnread:
            let form = TherapistPages.Link(exercise.guide[visit.language].name, href: link(.give, exercise.key.number))
            return .ground(.cautions, met: met, link: met ? nil : form, texts)
        case .alertOpen: return .ground(.flag, met: met, texts)
        case .resting: return .ground(.rest, met: met, texts)
        case .notUp, .nobodySeated: return .ground(.order, met: met, texts)
        case .unreadable: return .ground(.whole, met: met, texts)
        }
    }

    private func word(of member: PersonID, _ exercise: Exercise, met: Bool) -> TherapistPages.OpenStep.Need {
        typealias Need = TherapistPages.OpenStep.Need
        let name = view.joint.name(member) ?? ""
        let first = Need.First(
            texts("therapist.brief.heard", ["name": name]), value: "heard \(place(of: member))")
        let standing = step(of: exercise).map { view.readiness(member, for: $0) }
        switch standing {
        case .counts(let word):
            return .word(
                of: name, met ? .ready : .notReady, word: texts.said(word.word),
                when: when(word, for: step(of: exercise)),
                first: met ? nil : first, texts)
        case .lower(let word):
            return .word(of: name, .lower, word: texts.said(word), when: "", first: first, texts)
        case .silent, .unconfirmed, .voided, .stale, nil:
            return .word(of: name, .none, word: "", when: "", first: first, texts)
        }
    }

    private func spoken(with member: PersonID, met: Bool) -> TherapistPages.OpenStep.Need {
        typealias Need = TherapistPages.OpenStep.Need
        let name = view.joint.name(member) ?? ""
        let first = Need.First(
            texts("therapist.brief.spokenNow", ["name": name]), value: "spoke \(place(of: member))")
        // A talk that is more than six weeks old still opens; it is said beside it (R17).
        let gap = view.spokenGap(member, on: today)?.page
        return .spoken(
            with: name, met: met, gap: gap, when: spokenWhen(member) ?? "", first: met && gap == nil ? nil : first,
            texts)
    }

    func showOpenStep() async throws -> Outcome {
        guard let exercise = asked else { return .redirect(route(.couple)) }
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
        return .reloadable(
            page, Typed(route: visit.route, fields: SubmittedForm(fields: onward.fields + hourTyped, id: "")))
    }

    /// On to what both will read; *Give* there decides again.
    func submitOpenStep() async throws -> Outcome {
        guard let exercise = asked else { return .notFound }
        if let first = firstDone(before: exercise) { return first }
        if !mayOpen(exercise) { throw FormFault("", "therapist.open.refused") }
        _ = try sentHour()
        return .review(Typed(route: route(.checkGiven, exercise.key.number), fields: form))
    }

    func showGoBack() -> Outcome {
        let answers = earlierSteps.compactMap { step in
            library.exercise(step.exercise).map { exercise in
                Choices.Answer(String(exercise.key.number), exercise.guide[visit.language].name)
            }
        }
        guard !answers.isEmpty else { return .redirect(route(.couple)) }
        return .page(
            TherapistPages.Confirm(
                .stepBack, action: link(.goBack), back: back,
                choice: Choices(
                    name: "step", legend: texts("therapist.confirm.stepBack.asked"),
                    chosen: value("step", answers.last?.value ?? ""), error: fault("step"), answers: answers),
                hour: hour(), texts))
    }

    func submitGoBack() async throws -> Outcome {
        let step = earlierSteps.first { $0.exercise.number == UInt32(form["step"]) }
        guard let exercise = step.flatMap({ library.exercise($0.exercise) }) else {
            throw FormFault("step", "therapist.error.choose")
        }
        _ = try sentHour()
        let fields = form.fields + carried
        return .review(
            Typed(route: route(.checkGiven, exercise.key.number), fields: SubmittedForm(fields: fields, id: "")))
    }
}
