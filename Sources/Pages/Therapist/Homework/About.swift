extension TherapistPages {
    /// What an entry of the library is for, and its evidence.
    package struct About: Encodable, Sendable, Equatable {
        package var purpose: String
        package var evidence: String
        /// Which clinician reviewed the entry, and when, or that nobody has.
        package var review: String
        package var sources: [String]

        package enum Evidence: String, Sendable, CaseIterable {
            case pooledTrials, smallTrials, consensus
        }

        /// - Parameter review: nil until a clinician has read this version.
        package init(
            purpose: String, _ evidence: Evidence, sources: [String], review: (by: String, day: String)?, _ texts: Texts
        ) {
            (self.purpose, self.sources) = (purpose, sources)
            self.evidence = texts("therapist.about.\(evidence.rawValue)")
            self.review =
                review.map { texts("therapist.about.reviewed", ["name": $0.by, "day": $0.day]) }
                ?? texts("therapist.about.notReviewed")
        }
    }
}
