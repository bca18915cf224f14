extension TherapistPages {
    /// Whom next: one line for each couple, in the order of their next meetings.
    package struct Caseload: Page {
        package static let template = "therapist/caseload"
        package static let title = PageTitle.thisWeek
        package var back: Link?
        package var today: String?
        package var groups: [Group]
        package var isEmpty: Bool
        package var newCoupleHref: String
        /// Absent where no couple is archived.
        package var archivedHref: String?

        /// Couples under one heading: today, this week, later, no meeting planned.
        package struct Group: Encodable, Sendable, Equatable {
            package var heading: String
            package var lines: [Line]

            package enum When: String, Sendable, CaseIterable {
                /// Care has ended and something arrived all the same: nobody is expected to read it, so it comes first.
                case arrived
                case today, week, later, none
                /// Care has ended.
                case ended
            }

            package init(_ when: When, _ lines: [Line], _ texts: Texts) {
                (heading, self.lines) = (texts("therapist.caseload.when.\(when.rawValue)"), lines)
            }
        }

        package struct Line: Encodable, Sendable, Equatable {
            package var href: String
            /// "11:00", "Thu 27 Nov, 11:00", or empty.
            package var when: String
            package var names: String
            package var wrote: String
            package var isRed: Bool
            package var isAmber: Bool
            /// "one red", "two amber".
            package var level: String
            /// "waiting for a word", or absent.
            package var waiting: String?

            /// - Parameters:
            ///   - wrote: how many of the members have written since the last meeting.
            ///   - isWaiting: someone's letter has no word back yet.
            package init(
                href: String, when: String, names: [String], wrote: Int, red: Int = 0, amber: Int = 0,
                isWaiting: Bool = false, _ texts: Texts
            ) {
                (self.href, self.when) = (href, when)
                self.names = TherapistPages.both(names, texts)
                self.wrote = Self.wrote(wrote, of: names.count, texts)
                (isRed, isAmber) = (red > 0, red == 0 && amber > 0)
                level =
                    red > 0
                    ? texts("therapist.caseload.red", count: red)
                    : amber > 0 ? texts("therapist.caseload.amber", count: amber) : ""
                waiting = isWaiting ? texts("therapist.caseload.waiting") : nil
            }

            private static func wrote(_ count: Int, of members: Int, _ texts: Texts) -> String {
                if count == 0 { return texts("therapist.caseload.wroteNone") }
                if count < members {
                    let number = TherapistPages.number(count, texts)
                    return texts("therapist.caseload.wroteSome", ["number": number], count: count)
                }
                return texts("therapist.caseload.wroteBoth", count: members)
            }
        }

        package init(today: String?, groups: [Group], newCoupleHref: String, archivedHref: String? = nil) {
            (self.today, self.newCoupleHref, self.archivedHref) = (today, newCoupleHref, archivedHref)
            self.groups = groups.filter { !$0.lines.isEmpty }
            isEmpty = self.groups.isEmpty
        }
    }
}
