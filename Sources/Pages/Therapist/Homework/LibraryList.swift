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
        /// What brings the couple, to tick; posts `concerns` once for each.
        package var needs: Boxes
        package var needsAction: String
        /// When it was ticked; nil before.
        package var notedOn: String?
        /// What the library proposes for it, in order.
        package var plan: [Proposal]
        package var hasPlan: Bool

        package struct Proposal: Encodable, Sendable, Equatable {
            /// One row, under the name that lists of rows have.
            package var entries: [Entry]
            package var reasons: [String]
            /// *Bear in mind: …*; nil where the entry names nothing.
            package var caution: String?

            package init(_ entry: Entry, reasons: [String], caution: String?) {
                (entries, self.reasons, self.caution) = ([entry], reasons, caution)
            }
        }

        package struct Group: Encodable, Sendable, Equatable {
            package var heading: String
            /// What a programme is for.
            package var purpose: String?
            /// Where the couple is in a programme that it has begun.
            package var now: String?
            /// When to repeat a step, go on, or go back in the programme.
            package var pacing: [String]
            package var hasPacing: Bool
            package var entries: [Entry]

            package init(
                _ heading: String, purpose: String? = nil, now: String? = nil, pacing: [String] = [],
                _ entries: [Entry]
            ) {
                (self.heading, self.purpose, self.now) = (heading, purpose, now)
                (self.pacing, self.entries) = (pacing, entries)
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
            /// For homework of one person: a link for each member, instead of `href`.
            package var members: [Link]
            package var isForOne: Bool

            package init(
                href: String, title: String, line: String, facts: String? = nil, members: [Link] = [],
                _ kind: Kind = .sheet
            ) {
                (self.href, self.title, self.line, self.facts) = (href, title, line, facts)
                (self.members, isForOne) = (members, !members.isEmpty)
                (icon, self.kind) = (kind.icon, kind == .sheet ? "" : kind.rawValue)
            }

            /// What somebody does who does this homework.
            package enum Kind: String, Sendable {
                case talk, evening, practice, sheet

                var icon: Icon {
                    switch self {
                    case .talk: .talk
                    case .evening: .touch
                    case .practice: .step
                    case .sheet: .sheet
                    }
                }
            }
        }

        package init(
            back: Link, groups: [Group], concerns: [Group], sheetHref: String, needs: Boxes, needsAction: String,
            notedOn: String? = nil, plan: [Proposal] = [], _ texts: Texts
        ) {
            (self.needs, self.needsAction, self.notedOn) = (needs, needsAction, notedOn)
            (self.plan, hasPlan) = (plan, !plan.isEmpty)
            (self.back, self.groups, self.concerns, self.sheetHref) = (back, groups, concerns, sheetHref)
            hasConcerns = !concerns.isEmpty
            sheetLabel = texts("therapist.sheet.new")
        }
    }
}
