extension TherapistPages {
    /// The homework there is, by what it is for. What is usual to begin with stands first.
    package struct LibraryList: Page {
        package static let template = "therapist/library"
        package static let title = PageTitle.write
        package var back: Link
        package var groups: [Group]
        package var sheetHref: String
        package var sheetLabel: String

        package struct Group: Encodable, Sendable, Equatable {
            package var heading: String
            package var entries: [Entry]

            package init(_ heading: String, _ entries: [Entry]) { (self.heading, self.entries) = (heading, entries) }
        }

        package struct Entry: Encodable, Sendable, Equatable {
            package var href: String
            package var title: String
            /// One line on what it asks of the two.
            package var line: String

            package init(href: String, title: String, line: String) {
                (self.href, self.title, self.line) = (href, title, line)
            }
        }

        package init(back: Link, groups: [Group], sheetHref: String, _ texts: Texts) {
            (self.back, self.groups, self.sheetHref) = (back, groups, sheetHref)
            sheetLabel = texts("therapist.sheet.new")
        }
    }
}
