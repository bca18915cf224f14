import Casework
import Homework
import Pages

// The page on which the therapist records a readiness that a member said to them alone.
extension CoupleRequest {
    func showHeardAlone() async throws -> Outcome {
        guard let seat else { return .notFound }
        let wizard = try await AssignmentWizard.shown(self)
        // At the last step of every programme there is no next step to ask about.
        guard let step = stepToHear(wizard.draft) else { return .redirect(route(.couple)) }
        return try wizard.page(
            TherapistPages.RecordHeard(
                action: wizard.link(.heardAlone, number), back: back, name: seat.name,
                step: (formName(step), name(of: step)), chosen: typed?["word"],
                alone: tick("alone"), wordError: fault("word"), aloneError: fault("alone"), draft: wizard.field, texts))
    }

    func submitHeardAlone() async throws -> Outcome {
        guard let seat else { return .notFound }
        let word = Readiness(token: form["word"])
        var faults: [String: String] = [:]
        if word == nil { faults["word"] = "therapist.error.choose" }
        if form["alone"] != "yes" { faults["alone"] = "therapist.error.tick" }
        guard faults.isEmpty, let word else { throw FormFault(faults) }
        try demandUsedCard(of: seat)
        guard let step = step(named: form["step"]) else { throw FormFault("", "therapist.open.unmet.order") }
        try await perform(HearAlone(member: seat.member, step: step, word: word))
        return try await backToStep()
    }

    /// Leads back to the step that this was recorded for, with what was typed there; otherwise to the brief.
    func backToStep() async throws -> Outcome {
        guard form.has("draft") else { return .redirect(route(.couple)) }
        var wizard = try AssignmentWizard.sent(self)
        guard case .entry(let key) = wizard.draft.kind else { return .redirect(route(.couple)) }
        return try await wizard.goOn(to: .openStep, key.number)
    }

    /// The step that a page about speaking asks for. In this order: the step whose opening is in preparation, the step
    /// that the form named, the step that both are asked about, the next one, and at the end of a programme the next one
    /// of another.
    func stepToHear(_ draft: AssignmentDraft) -> Step? {
        if case .entry(let key) = draft.kind, let waiting = library.exercise(key).flatMap(step(of:)) { return waiting }
        return step(named: typed?["step"] ?? "") ?? stepAskedAbout ?? nextElsewhere
    }

    /// The next step of the first programme that has one for so many people.
    private var nextElsewhere: Step? {
        for programme in library.programmes {
            let present = view.highest(programme.key.text)
            let next = programme.plan().first { step in
                UInt64(step.number) > present ?? 0 && library.exercise(step.exercise)?.isFor(seats.count) == true
            }
            if let next { return Step(programme: programme.key.text, number: UInt64(next.number)) }
        }
        return nil
    }
}
