extension TherapistPages {
    /// What an entry of the library is for, and its evidence.
    package struct About: Encodable, Sendable, Equatable {
        package var purpose: String
        package var evidence: String
        /// Which clinician reviewed the entry, and when, or that nobody has.
        package var review: String
        package var sources: [String]
        /// The card as the couple would read it, to print or to look at before it is given.
        package var printHref: String

        package enum Evidence: String, Sendable, CaseIterable {
            case pooledTrials, smallTrials, consensus
        }

        /// - Parameter review: nil until a clinician has read this version.
        package init(
            purpose: String, _ evidence: Evidence, sources: [String], review: (by: String, day: String)?,
            printHref: String, _ texts: Texts
        ) {
            (self.purpose, self.sources, self.printHref) = (purpose, sources, printHref)
            self.evidence = texts("therapist.about.\(evidence.rawValue)")
            self.review =
                review.map { texts("therapist.about.reviewed", ["name": $0.by, "day": $0.day]) }
                ?? texts("therapist.about.notReviewed")
        }
    }
}
