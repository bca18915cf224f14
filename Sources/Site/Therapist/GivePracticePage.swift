import Casework
import Homework
import Pages

// The page of a practice for one member: its evidence, its settings and its cautions.
extension CoupleRequest {
    /// The practice and the member that an address names. Each member has an address of their own, so that no page is
    /// about the wrong one.
    func practice(numbered number: UInt32) -> (exercise: Exercise, seat: Seat)? {
        for exercise in library.exercises where exercise.kind == .practice {
            for seat in seats where exercise.number(for: place(of: seat.member)) == number { return (exercise, seat) }
        }
        return nil
    }

    func showGivePractice(_ exercise: Exercise, for seat: Seat) async throws -> Outcome {
        var wizard = try await AssignmentWizard.shown(self)
        wizard.draft.takeSentences(wizard.refused, over: shown(of: exercise))
        return try wizard.page(
            TherapistPages.WhatNext(
                action: wizard.link(.give, number), draft: wizard.field,
                back: TherapistPages.Link(texts("therapist.library.heading"), href: wizard.link(.library)),
                heading: exercise.guide[request.language].name,
                alone: texts("therapist.practice.alone", ["name": seat.name]), what: nil,
                TherapistPages.WhatNext.Form(
                    why: wizard.draft.why ?? shown(of: exercise).why, line: wizard.draft.line ?? "", asksNext: nil,
                    evening: nil, practice: practiceForm(exercise, for: seat, wizard),
                    cautions: cautions(exercise, wizard, of: seat), about: about(exercise),
                    foresight: foresight(wizard, shown(of: exercise)), whyError: wizard.fault("why"),
                    lineError: wizard.fault("line")), texts.among(1))
        ).among(1)
    }

    func submitGivePractice(_ exercise: Exercise, for seat: Seat) async throws -> Outcome {
        var wizard = try AssignmentWizard.sent(self)
        return try await wizard.orShowAgain { wizard in
            wizard.draft.kind = .practice(exercise.key, seat: UInt8(clamping: place(of: seat.member)))
            wizard.draft.takeSentences(form, over: shown(of: exercise))
            _ = try practiceSettings(exercise, wizard.draft.practice)
            try await answerCautions(exercise, wizard.draft.cautions, of: seat.member)
            return try await review(&wizard)
        }
    }

    /// The settings of a practice as typed, or as the library has them.
    func practiceSettings(_ exercise: Exercise, _ typed: TypedPractice?) throws -> PracticeSettings {
        guard let plan = exercise.practice else { throw CaseError.refused(.wrongShape) }
        let steps = exercise.text[.english].practice?.steps.count ?? 0
        return try (typed ?? TypedPractice(plan)).settings(
            plan.rule, places: plan.places, steps: steps)
    }

    private func practiceForm(
        _ exercise: Exercise, for seat: Seat, _ wizard: AssignmentWizard
    ) -> TherapistPages.PracticeForm? {
        guard let plan = exercise.practice else { return nil }
        let typed = wizard.draft.practice.flatMap { $0.about == exercise.key.text ? $0 : nil }
        return PracticeForms(texts: texts, refused: wizard.faults).form(
            typed ?? TypedPractice(plan), places: plan.places,
            steps: exercise.text[request.language].practice?.steps ?? [], offersHalf: true)
    }

    /// Makes the practice that the draft describes.
    func preparedPractice(
        _ exercise: Exercise, _ draft: AssignmentDraft, for seat: Seat, _ new: Assignment
    ) throws -> PreparedAssignment {
        var assignment = new
        try fill(&assignment, from: draft)
        assignment.firstArranger = nil
        (assignment.exercise, assignment.version) = (exercise.key.text, UInt64(exercise.edition.version))
        let typed = draft.practice.flatMap { $0.about == exercise.key.text ? $0 : nil }
        (assignment.shape, assignment.practice) = (.practice, try practiceSettings(exercise, typed))
        let why = ownWhy(exercise, &assignment)
        let handouts = library.handouts(exercise, practice: assignment.practice, why: why, seats: 1)
        assignment.titles = Language.allCases.map { handouts[$0].title }
        return PreparedAssignment(
            assignment: assignment, handouts: handouts, member: seat.member,
            versionToken: "\(assignment.exercise) \(exercise.edition.version)")
    }
}
