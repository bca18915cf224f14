extension TherapistPages {
    /// The homework of the library, by what it is for. What couples usually begin with is shown first.
    package struct LibraryList: Page {
        package static let template = "therapist/library"
        package static let title = PageTitle.write
        package var back: Link
        package var groups: [Group]
        /// The homework for each concern, with the reason.
        package var concerns: [Group]
        package var hasConcerns: Bool
        package var sheetHref: String
        package var sheetLabel: String

        package struct Group: Encodable, Sendable, Equatable {
            package var heading: String
            /// What a programme is for.
            package var purpose: String?
            /// When to repeat a step, go on, or go back in the programme.
            package var pacing: [String]
            package var hasPacing: Bool
            package var entries: [Entry]

            package init(_ heading: String, purpose: String? = nil, pacing: [String] = [], _ entries: [Entry]) {
                (self.heading, self.purpose, self.pacing, self.entries) = (heading, purpose, pacing, entries)
                hasPacing = !pacing.isEmpty
            }
        }

        package struct Entry: Encodable, Sendable, Equatable {
            package var href: String
            package var title: String
            /// One line on what it is for.
            package var line: String

            package init(href: String, title: String, line: String) {
                (self.href, self.title, self.line) = (href, title, line)
            }
        }

        package init(back: Link, groups: [Group], concerns: [Group], sheetHref: String, _ texts: Texts) {
            (self.back, self.groups, self.concerns, self.sheetHref) = (back, groups, concerns, sheetHref)
            hasConcerns = !concerns.isEmpty
            sheetLabel = texts("therapist.sheet.new")
        }
    }
}
