extension TherapistPages {
    /// My couples: the day, what it holds, and one line for each couple, the urgent ones first, whatever the day of their
    /// meeting.
    ///
    /// This is the first page after the digits, and somebody may look over the therapist's shoulder. It may therefore
    /// say *Urgent* and names, but never what an alert is about.
    package struct Caseload: Page {
        package static let template = "therapist/caseload"
        package static let title = PageTitle.thisWeek
        package var back: Link?
        /// "Monday 5 January"; nil before there is a clock to tell it by.
        package var today: String?
        /// "Two meetings today. One couple waits for your reply."
        package var holds: String
        package var groups: [Group]
        package var isEmpty: Bool
        package var newCoupleHref: String
        /// Nil where no couple is archived.
        package var archivedHref: String?
        /// Reminds of the recovery sheet until it is put away.
        package var sheet: Link?

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
            /// The first letter of the first name.
            package var initial: String
            package var names: String
            /// "Two evenings, step 1".
            package var place: String
            package var wrote: String
            package var isRed: Bool
            package var isAmber: Bool
            /// "1 urgent alert", "2 alerts before you meet".
            package var level: String
            /// "waiting for your reply", or nil.
            package var waiting: String?

            /// - Parameters:
            ///   - place: the title of the present homework, and its step where it belongs to a programme.
            ///   - isResting: whether the homework is paused for everybody to see.
            ///   - wrote: the members who have written since the last meeting.
            ///   - isWaiting: whether somebody's letter has no reply yet.
            package init(
                href: String, when: String, names: [String], place: (title: String, step: Int?)? = nil,
                isResting: Bool = false, wrote: [String], red: Int = 0, amber: Int = 0, isWaiting: Bool = false,
                _ texts: Texts
            ) {
                (self.href, self.when) = (href, when)
                initial = TherapistPages.initial(names.first ?? "")
                self.place = isResting ? texts("therapist.caseload.resting") : Self.place(place, texts)
                self.names = TherapistPages.both(names, texts)
                self.wrote = Self.wrote(wrote, of: names.count, texts)
                (isRed, isAmber) = (red > 0, red == 0 && amber > 0)
                level =
                    red > 0
                    ? texts("therapist.caseload.red", count: red)
                    : amber > 0 ? texts("therapist.caseload.amber", count: amber) : ""
                waiting = isWaiting ? texts("therapist.caseload.waiting") : nil
            }

            private static func place(_ place: (title: String, step: Int?)?, _ texts: Texts) -> String {
                guard let place else { return texts("therapist.caseload.noHomework") }
                guard let step = place.step else { return place.title }
                return texts("therapist.caseload.step", ["title": place.title, "step": String(step)])
            }

            private static func wrote(_ who: [String], of members: Int, _ texts: Texts) -> String {
                if who.isEmpty { return texts("therapist.caseload.wroteNone") }
                if who.count == members, members > 1 { return texts("therapist.caseload.wroteBoth", count: members) }
                return texts("therapist.caseload.wroteSome", ["names": texts.list(who)], count: who.count)
            }
        }

        /// - Parameter meetings: how many couples are met today.
        package init(
            today: String?, meetings: Int = 0, groups: [Group], newCoupleHref: String, archivedHref: String? = nil,
            sheet: Link? = nil, _ texts: Texts
        ) {
            (self.today, self.newCoupleHref, self.archivedHref) = (today, newCoupleHref, archivedHref)
            self.sheet = sheet
            self.groups = groups.filter { !$0.lines.isEmpty }
            isEmpty = self.groups.isEmpty
            holds = Self.holds(meetings, self.groups.flatMap(\.lines), texts)
        }

        private static func holds(_ meetings: Int, _ lines: [Line], _ texts: Texts) -> String {
            func counted(_ key: String, _ count: Int) -> String? {
                count > 0 ? texts("therapist.caseload.\(key)", count: count) : nil
            }
            let today = counted("meetings", meetings) ?? texts("therapist.caseload.noMeetings")
            let urgent = counted("urgentToday", lines.count(where: \.isRed))
            let waiting = counted("waitingToday", lines.count { $0.waiting != nil })
            return [today, urgent, waiting].compactMap { $0 }.joined(separator: " ")
        }
    }
}
