import Casework
import Homework
import Pages

// The page of one library entry, with its evidence and its cautions.
extension CoupleRequest {
    func showGive() async throws -> Outcome {
        if let (exercise, seat) = practice(numbered: number) { return try await showGivePractice(exercise, for: seat) }
        guard let exercise = exercise(numbered: number), exercise.kind != .practice else { return .notFound }
        guard exercise.isFor(seats.count) else {
            return .redirect(route(.library), notice: Refusal.notForSoMany.key)
        }
        var wizard = try await AssignmentWizard.shown(self)
        wizard.draft.takeSentences(wizard.refused, over: shown(of: exercise))
        let settings = try await standing(exercise)
        let isEvening = exercise.kind == .evening
        return try wizard.page(
            TherapistPages.WhatNext(
                action: wizard.link(.give, number), draft: wizard.field,
                back: TherapistPages.Link(texts("therapist.library.heading"), href: wizard.link(.library)),
                heading: exercise.guide[request.language].name, what: nil,
                homeworkForm(
                    wizard, shown(of: exercise), isEvening: isEvening, step: step(of: exercise),
                    evening: isEvening ? settings.map { eveningForm(wizard, exercise, $0) } : nil,
                    cautions: cautions(exercise, wizard), about: about(exercise)), texts))
    }

    func submitGive() async throws -> Outcome {
        if let (exercise, seat) = practice(numbered: number) {
            return try await submitGivePractice(exercise, for: seat)
        }
        guard let exercise = exercise(numbered: number), exercise.kind != .practice else { return .notFound }
        var wizard = try AssignmentWizard.sent(self)
        return try await wizard.orShowAgain { wizard in
            wizard.draft.kind = .entry(exercise.key)
            wizard.draft.takeSentences(form, over: shown(of: exercise))
            try await answerCautions(exercise, wizard.draft.cautions)
            return try await review(&wizard)
        }
    }

    func shown(of exercise: Exercise) -> AssignmentDraft.Shown {
        AssignmentDraft.Shown(
            about: exercise.key.text, why: exercise.text[request.language].why(for: seats.count).joined(separator: " "),
            line: usualLine(exercise))
    }

    func about(_ exercise: Exercise) -> TherapistPages.About {
        let evidence: TherapistPages.About.Evidence =
            switch exercise.evidence {
            case .pooledTrials: .pooledTrials
            case .smallTrials: .smallTrials
            case .consensus: .consensus
            }
        let review = exercise.review.map { review in
            (by: review.by, day: Day(form: review.date).map(words.dated) ?? review.date)
        }
        return TherapistPages.About(
            purpose: exercise.guide[request.language].purpose, evidence, sources: exercise.sources[request.language],
            review: review, printHref: link(.printEntry, number), texts)
    }
}
