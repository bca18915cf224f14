/// A series of homework for several weeks, as the field gives it: what comes in which week, and why.
///
/// It opens nothing. Each entry is given like any other, and a step of a programme still rests on everybody's readiness
/// (law L1), so a week lasts as long as the couple needs.
package struct Course: Hashable, Sendable {
    package let edition: ExerciseEdition
    package let weeks: [Week]
    package let text: Localized<CourseText>

    package init(edition: ExerciseEdition, weeks: [Week], text: Localized<CourseText>) {
        self.edition = edition
        self.weeks = weeks
        self.text = text
    }

    package var key: ExerciseKey { edition.key }

    /// The entries of one week, in the order in which they are given.
    package struct Week: Hashable, Sendable {
        package let entries: [ExerciseKey]

        package init(entries: [ExerciseKey]) { self.entries = entries }
    }
}

/// A course's texts in one language, for the therapist alone.
package struct CourseText: Hashable, Sendable {
    package let name: String
    package let purpose: String
    /// When to stay, go on or go back: hints for the therapist, never rules.
    package let pacing: [String]
    /// One sentence for each week.
    package let notes: [String]
    /// For each concern that leads to this course, the reason in one sentence.
    package let reasons: [Concern: String]

    package init(name: String, purpose: String, pacing: [String], notes: [String], reasons: [Concern: String]) {
        self.name = name
        self.purpose = purpose
        self.pacing = pacing
        self.notes = notes
        self.reasons = reasons
    }
}
