/// A graded series of exercises.
package struct Programme: Hashable, Sendable {
    package let edition: ExerciseEdition
    /// In ascending order of their numbers.
    package let steps: [ProgrammeStep]
    package let text: Localized<ProgrammeText>

    package init(edition: ExerciseEdition, steps: [ProgrammeStep], text: Localized<ProgrammeText>) {
        self.edition = edition
        self.steps = steps
        self.text = text
    }

    package var key: ExerciseKey { edition.key }

    /// The therapist's plan. No end is assumed: a step marked as optional is absent unless its number is in `added`.
    package func plan(adding added: Set<UInt8> = []) -> [ProgrammeStep] {
        steps.filter { !$0.onlyIfAdded || added.contains($0.number) }
    }
}

/// One step. Couples see it when it opens; before that they learn at most its name, when they are asked about it.
package struct ProgrammeStep: Hashable, Sendable {
    /// Stable within the programme; 0 is the preparation.
    package let number: UInt8
    package let exercise: ExerciseKey
    package let onlyIfAdded: Bool

    package init(number: UInt8, exercise: ExerciseKey, onlyIfAdded: Bool) {
        self.number = number
        self.exercise = exercise
        self.onlyIfAdded = onlyIfAdded
    }
}

/// A programme's texts in one language, for the therapist alone: couples see a step when it opens.
package struct ProgrammeText: Hashable, Sendable {
    /// The name in the field, for the therapist.
    package let name: String
    package let purpose: String
    /// When to repeat a step, go on, or go back: hints for the therapist, never rules.
    package let pacing: [String]
    /// For each concern that leads to this programme, the reason in one sentence.
    package let reasons: [Concern: String]

    package init(name: String, purpose: String, pacing: [String], reasons: [Concern: String]) {
        self.name = name
        self.purpose = purpose
        self.pacing = pacing
        self.reasons = reasons
    }
}
