extension TherapistPages {
    /// Something could not be done: a sentence that helps, and where to go from here.
    package struct Problem: Page {
        package static let template = "therapist/problem"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var heading: String
        package var sentence: String
        /// A random reference, for an error nobody expected; the log has the same one.
        package var reference: String?

        /// The sentences of `therapist.problem.…`.
        package enum Kind: String, Sendable, CaseIterable {
            case damaged, newer, superseded, unknown, stale
        }

        package init(_ kind: Kind, back: Link, reference: String? = nil, _ texts: Texts) {
            self.back = back
            heading = texts("therapist.problem.heading")
            sentence = texts("therapist.problem.\(kind.rawValue)")
            self.reference = reference.map { texts("therapist.problem.reference", ["reference": $0]) }
        }
    }
}
