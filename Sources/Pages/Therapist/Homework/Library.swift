extension TherapistPages {
    /// The library, to read in: every homework by what it is for. It is about no couple, so nothing is given here.
    package struct Library: Page {
        package static let template = "therapist/read-library"
        package static let title = PageTitle.thisWeek
        package var back: Link?
        package var groups: [Group]
        /// The homework for each concern, with the reason.
        package var concerns: [Group]

        package struct Group: Encodable, Sendable, Equatable {
            package var heading: String
            /// What a programme is for.
            package var purpose: String?
            package var entries: [Entry]

            package init(_ heading: String, purpose: String? = nil, _ entries: [Entry]) {
                (self.heading, self.purpose, self.entries) = (heading, purpose, entries)
            }
        }

        package struct Entry: Encodable, Sendable, Equatable {
            package var title: String
            /// One line on what it is for.
            package var line: String
            /// What kind it is, how long it takes and for how many people it is.
            package var facts: String?

            package init(title: String, line: String, facts: String? = nil) {
                (self.title, self.line, self.facts) = (title, line, facts)
            }
        }

        package init(groups: [Group], concerns: [Group]) {
            self.groups = groups.filter { !$0.entries.isEmpty }
            self.concerns = concerns.filter { !$0.entries.isEmpty }
        }
    }
}
