import Homework
import Pages

// The page on which the therapist gives an earlier step of the programme again.
extension CoupleRequest {
    func showGoBack() -> Outcome {
        let answers = earlierSteps.compactMap { step in
            library.exercise(step.exercise).map { exercise in
                Choices.Answer(String(exercise.key.number), exercise.guide[request.language].name)
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
        var wizard = try AssignmentWizard.sent(self)
        wizard.draft = lastEvening
        wizard.draft.kind = .stepBack(exercise.key)
        wizard.draft.takeHour(form)
        return try await wizard.goOn(to: .reviewAssignment)
    }
}
