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
            /// What kind it is, how long it takes and for how many people it is.
            package var facts: String?
            package var icon: Icon
            /// `evening` or `talk`: whose hue the icon has. Empty for a sheet.
            package var kind: String

            package init(href: String, title: String, line: String, facts: String? = nil, _ kind: Kind = .sheet) {
                (self.href, self.title, self.line, self.facts) = (href, title, line, facts)
                (icon, self.kind) = (kind.icon, kind == .sheet ? "" : kind.rawValue)
            }

            /// What somebody does who does this homework.
            package enum Kind: String, Sendable {
                case talk, evening, sheet

                var icon: Icon {
                    switch self {
                    case .talk: .talk
                    case .evening: .touch
                    case .sheet: .sheet
                    }
                }
            }
        }

        package init(back: Link, groups: [Group], concerns: [Group], sheetHref: String, _ texts: Texts) {
            (self.back, self.groups, self.concerns, self.sheetHref) = (back, groups, concerns, sheetHref)
            hasConcerns = !concerns.isEmpty
            sheetLabel = texts("therapist.sheet.new")
        }
    }
}
