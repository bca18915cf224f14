import Casework
import Homework
import Pages

// A word about one step that a member said to the therapist alone.
extension CoupleVisit {
    func showHeardAlone() async throws -> Outcome {
        guard let seat else { return .notFound }
        let wizard = try await AssignmentWizard.shown(self)
        // At the last step of a programme there is nothing to ask for.
        guard let step = stepToHear(wizard.draft) else { return .redirect(route(.couple)) }
        return try wizard.page(
            TherapistPages.WordHeard(
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

    /// Back to the step that this was recorded for, with what was typed there; else to the brief.
    func backToStep() async throws -> Outcome {
        guard form.has("draft") else { return .redirect(route(.couple)) }
        var wizard = try AssignmentWizard.sent(self)
        guard case .entry(let key) = wizard.draft.kind else { return .redirect(route(.couple)) }
        return try await wizard.goOn(to: .openStep, key.number)
    }

    /// The step a page about speaking asks for: the one that waits to be opened, the one the form named, the one both
    /// are asked about, or the next.
    func stepToHear(_ draft: AssignmentDraft) -> Step? {
        if case .entry(let key) = draft.kind, let waiting = library.exercise(key).flatMap(step(of:)) { return waiting }
        return step(named: typed?["step"] ?? "") ?? stepAskedAbout
    }
}
