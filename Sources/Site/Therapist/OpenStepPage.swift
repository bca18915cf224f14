import Casework
import Homework
import Pages

// Opens a step. The page names the members whose answers an opening rests on, so it exists only at the private level.
extension CoupleRequest {
    /// The exercise that an opening is about: the one the address names, or the next of the plan.
    private var asked: Exercise? {
        number > 0 ? exercise(numbered: number) : nextStep.flatMap { library.exercise($0.exercise) }
    }

    /// What prevents opening this step now: the same list that `OpenStep` refuses with.
    private func obstacles(_ exercise: Exercise) -> [OpeningObstacle] {
        guard let step = step(of: exercise) else { return [.notUp] }
        return view.obstacles(
            to: step, of: exercise.key.text, version: UInt64(exercise.edition.version), from: request.now)
    }

    func mayOpen(_ exercise: Exercise) -> Bool { obstacles(exercise).isEmpty && mayName(exercise) }

    /// Everything that an opening of this step rests on, and whether each of them is there.
    private func needs(_ exercise: Exercise) -> [TherapistPages.OpenStep.Need] {
        let missing = Set(obstacles(exercise))
        let needs = view.possibleObstacles.map { need($0, exercise, met: !missing.contains($0)) }
        return exercise.includes.isEmpty ? needs : needs + [.ground(.joining, met: mayName(exercise), texts)]
    }

    private func need(
        _ obstacle: OpeningObstacle, _ exercise: Exercise, met: Bool
    ) -> TherapistPages.OpenStep.Need {
        typealias Need = TherapistPages.OpenStep.Need
        switch obstacle {
        case .notReady(let member): return word(of: member, exercise, met: met)
        case .notSpokenAlone(let member): return spoken(with: member, met: met)
        case .cautionsUnread:
            let form = TherapistPages.Link(
                exercise.guide[request.language].name, href: link(.give, exercise.key.number))
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
        // A talk that is more than six weeks old is enough for an opening, but the page mentions its age (R17).
        let gap = view.spokenGap(member, on: today)?.page
        return .spoken(
            with: name, met: met, gap: gap, when: spokenWhen(member) ?? "", first: met && gap == nil ? nil : first,
            texts)
    }

    func showOpenStep() async throws -> Outcome {
        guard let exercise = asked else { return .redirect(route(.couple)) }
        let wizard = try await AssignmentWizard.shown(self)
        let draft = wizard.draft
        return try wizard.page(
            TherapistPages.OpenStep(
                action: wizard.link(.openStep, exercise.key.number), back: back,
                step: exercise.guide[request.language].name, needs: needs(exercise), draft: wizard.field,
                said: wizard.isBegun ? [draft.why, draft.line].compactMap { $0?.trimmed }.filter { !$0.isEmpty } : [],
                texts))
    }

    /// Leads to the page that shows what both will read. *Give this homework* decides there again whether the step may
    /// be opened.
    func submitOpenStep() async throws -> Outcome {
        guard let exercise = asked else { return .notFound }
        var wizard = try AssignmentWizard.sent(self)
        return try await wizard.orShowAgain { wizard in
            if !wizard.isBegun { wizard.draft = lastEvening }
            wizard.draft.kind = .entry(exercise.key)
            wizard.draft.takeHour(form)
            if let (kind, place) = doneFirst { return try await wizard.goOn(to: kind, place) }
            if !mayOpen(exercise) { throw FormFault("", "therapist.open.refused") }
            return try await wizard.goOn(to: .reviewAssignment)
        }
    }

    /// The page to record something on before the step is opened, as the form names it.
    private var doneFirst: (kind: Route.Kind, place: UInt32)? {
        let parts = form["first"].split(separator: " ")
        guard parts.count == 2, let place = UInt32(parts[1]), seat(place) != nil,
            let kind = ["heard": Route.Kind.heardAlone, "spoke": .spokenAlone][String(parts[0])]
        else { return nil }
        return (kind, place)
    }

    /// Who begins, the line, and whether each is asked about a next step, as they were with the last evening.
    var lastEvening: AssignmentDraft {
        var draft = AssignmentDraft()
        guard let last = view.joint.table.homework.last(where: { $0.assignment.shape == .evening })?.assignment else {
            return draft
        }
        draft.arranger = UInt8(truncatingIfNeeded: last.firstArranger.map(place) ?? 1)
        (draft.line, draft.asksNext) = (last.line ?? "", asksOnward(last))
        return draft
    }

    /// Whether each member is asked again, about the step after the next. They are never asked automatically about a
    /// step that a therapist has to add to the plan.
    private func asksOnward(_ last: Assignment) -> Bool {
        guard last.asksAboutNext, let step = last.step, let next = stepAfter(step) else { return false }
        let after = stepAfter(Step(programme: step.programme, number: UInt64(next.number)))
        return after.map { !$0.onlyIfAdded } ?? false
    }
}
