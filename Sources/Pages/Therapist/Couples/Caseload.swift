extension TherapistPages {
    /// My couples: one line for each, the urgent ones first, whatever the day of their meeting.
    ///
    /// This is the first page after the digits, and somebody may look over the therapist's shoulder. It may therefore
    /// say *Urgent* and names, but never what an alert is about.
    package struct Caseload: Page {
        package static let template = "therapist/caseload"
        package static let title = PageTitle.thisWeek
        package var back: Link?
        package var today: String?
        package var groups: [Group]
        package var isEmpty: Bool
        package var newCoupleHref: String
        /// Nil where no couple is archived.
        package var archivedHref: String?

        /// Couples under one heading. Groups with something to do come first, then those by the day of the next
        /// meeting.
        package struct Group: Encodable, Sendable, Equatable {
            package var heading: String
            /// Shown with *Urgent*: that the program tells a therapist nothing while they are not signed in.
            package var note: String?
            package var lines: [Line]

            package enum When: String, Sendable, CaseIterable {
                /// Something arrived although care has ended. It comes first, since nobody is expected to read it.
                case arrived
                case urgent, before, reply
                case today, week, later, none
                /// Care has ended.
                case ended
            }

            package init(_ when: When, _ lines: [Line], _ texts: Texts) {
                (heading, self.lines) = (texts("therapist.caseload.when.\(when.rawValue)"), lines)
                note = when == .urgent ? texts("therapist.caseload.urgentNote") : nil
            }
        }

        package struct Line: Encodable, Sendable, Equatable {
            package var href: String
            /// "11:00", "Today, 11:00", "Thu 27 Nov, 11:00", or empty.
            package var when: String
            package var names: String
            package var wrote: String
            package var isRed: Bool
            package var isAmber: Bool
            /// "1 urgent alert", "2 alerts before you meet".
            package var level: String
            /// "waiting for your reply", or nil.
            package var waiting: String?

            /// - Parameters:
            ///   - wrote: the members who have written since the last meeting.
            ///   - isWaiting: whether somebody's letter has no reply yet.
            package init(
                href: String, when: String, names: [String], wrote: [String], red: Int = 0, amber: Int = 0,
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

            private static func wrote(_ who: [String], of members: Int, _ texts: Texts) -> String {
                if who.isEmpty { return texts("therapist.caseload.wroteNone") }
                if who.count == members, members > 1 { return texts("therapist.caseload.wroteBoth", count: members) }
                return texts("therapist.caseload.wroteSome", ["names": texts.list(who)], count: who.count)
            }
        }

        package init(today: String?, groups: [Group], newCoupleHref: String, archivedHref: String? = nil) {
            (self.today, self.newCoupleHref, self.archivedHref) = (today, newCoupleHref, archivedHref)
            self.groups = groups.filter { !$0.lines.isEmpty }
            isEmpty = self.groups.isEmpty
        }
    }
}
