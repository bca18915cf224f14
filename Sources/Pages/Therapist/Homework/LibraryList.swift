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
        package var courses: [Course]
        package var hasCourses: Bool
        /// What the list can be narrowed by. The boxes work with the page's script alone, and send nothing.
        package var sieves: [Pick]
        package var sheetHref: String
        package var sheetLabel: String
        /// What brings the couple, to tick.
        package var needs: Needs
        package var needsAction: String
        /// When it was ticked; nil before.
        package var notedOn: String?
        /// What the library proposes for it, in order.
        package var plan: [Proposal]
        package var hasPlan: Bool

        /// What brings the couple, what they want and the medical facts. Posts `concerns`, `goals` and `findings` once for
        /// each, `checkedOn` and `checkedBy`.
        package struct Needs: Encodable, Sendable, Equatable {
            package var boxes: [Boxes]
            package var checkedOn: Field
            package var checkedBy: Field
            package var faults: Faults
            /// What each medical fact asks the therapist to bear in mind.
            package var careful: [String]

            package init(boxes: [Boxes], checkedOn: Field, checkedBy: Field, careful: [String]) {
                (self.boxes, self.checkedOn, self.checkedBy, self.careful) = (boxes, checkedOn, checkedBy, careful)
                faults = Faults([("checkedOn", checkedOn.error), ("checkedBy", checkedBy.error)])
            }
        }

        /// What comes in which week.
        package struct Course: Encodable, Sendable, Equatable {
            package var name: String
            package var purpose: String
            /// Why it may fit this couple, one sentence for each of its concerns.
            package var reasons: [String]
            package var pacing: [String]
            package var weeks: [Week]

            package struct Week: Encodable, Sendable, Equatable {
                package var heading: String
                package var note: String
                package var entries: [Entry]

                package init(heading: String, note: String, entries: [Entry]) {
                    (self.heading, self.note, self.entries) = (heading, note, entries)
                }
            }

            package init(
                name: String, purpose: String, reasons: [String] = [], pacing: [String], weeks: [Week]
            ) {
                (self.name, self.purpose, self.reasons) = (name, purpose, reasons)
                (self.pacing, self.weeks) = (pacing, weeks)
            }
        }

        /// What an entry is narrowed by, as words separated by spaces; the minutes as a number.
        package struct Sieve: Encodable, Sendable, Equatable {
            package var concern: String
            package var kind: String
            package var minutes: String
            package var people: String

            package init(concern: String, kind: String, minutes: String, people: String) {
                (self.concern, self.kind, self.minutes, self.people) = (concern, kind, minutes, people)
            }
        }

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
            package var sieve: Sieve?

            package init(
                href: String, title: String, line: String, facts: String? = nil, members: [Link] = [],
                sieve: Sieve? = nil,
                _ kind: Kind = .sheet
            ) {
                (self.href, self.title, self.line, self.facts) = (href, title, line, facts)
                (self.members, isForOne, self.sieve) = (members, !members.isEmpty, sieve)
                (icon, self.kind) = (kind.icon, kind == .sheet || kind == .list ? "" : kind.rawValue)
            }

            /// What somebody does who does this homework.
            package enum Kind: String, Sendable {
                case talk, evening, practice, sheet, list

                var icon: Icon {
                    switch self {
                    case .talk: .talk
                    case .evening: .touch
                    case .practice: .step
                    case .sheet: .sheet
                    case .list: .willing
                    }
                }
            }
        }

        package init(
            back: Link, groups: [Group], concerns: [Group], courses: [Course] = [], sieves: [Pick] = [],
            sheetHref: String, needs: Needs, needsAction: String,
            notedOn: String? = nil, plan: [Proposal] = [], _ texts: Texts
        ) {
            (self.needs, self.needsAction, self.notedOn) = (needs, needsAction, notedOn)
            (self.plan, hasPlan) = (plan, !plan.isEmpty)
            (self.back, self.groups, self.concerns, self.sheetHref) = (back, groups, concerns, sheetHref)
            hasConcerns = !concerns.isEmpty
            (self.courses, hasCourses, self.sieves) = (courses, !courses.isEmpty, sieves)
            sheetLabel = texts("therapist.sheet.new")
        }
    }
}
