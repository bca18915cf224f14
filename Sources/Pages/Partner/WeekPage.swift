/// The first page of each member: what is set for both, at a glance. It is shown at the shared level, so it contains
/// only what is on the table.
package struct WeekPage: Page {
    package static let template = "partner/week"
    package static let title = PageTitle.thisWeek

    /// *Sam, this week*
    package var hello: String
    /// *Robin has changed something here since you last met.*, without cause or time.
    package var changed: String?
    package var resting: String?
    /// *The work with Robin has ended*, and where help is.
    package var ended: String?
    package var endedHelp: String?
    /// One sentence for everything that is not set, whatever the cause.
    package var nothing: String?
    package var rows: [Row]
    /// The therapist's line for both.
    package var said: String?
    package var therapist: String
    /// *You meet Robin on Thursday*
    package var meeting: String?
    /// *Robin is away from … to …; … reads.*
    package var away: String?
    /// Links that ask for the digits: my note, mine.
    package var own: [Row]
    package var ownLabel: String

    package struct Row: Encodable, Sendable {
        package var href: String
        package var title: String
        package var detail: String?
        /// A second line that says who sets the evening up.
        package var who: String?

        package init(href: String, title: String, detail: String? = nil, who: String? = nil) {
            (self.href, self.title, self.detail, self.who) = (href, title, detail, who)
        }
    }

    /// - Parameter meeting: the day in words, *Thursday* or *Thursday 27 November*; nil where no meeting is planned.
    package init(
        texts: Texts, names: Names, rows: [Row], noteHref: String, mineHref: String, said: String? = nil,
        meeting: String? = nil, away: String? = nil, changed: Bool = false, resting: Bool = false,
        ended: Bool = false
    ) {
        hello = texts("partner.week.hello", names)
        self.changed = changed ? texts("partner.week.changed", names) : nil
        self.resting = resting ? texts("partner.week.resting", names) : nil
        self.ended = ended ? texts("partner.week.ended", names) : nil
        endedHelp = ended ? texts("partner.week.endedHelp", names) : nil
        nothing = rows.isEmpty && !resting && !ended ? texts("partner.week.nothing", names) : nil
        (self.rows, self.said, self.away) = (rows, said, away)
        therapist = names.therapist
        self.meeting = meeting.map { day in
            texts("partner.week.meeting", names.values.merging(["day": day]) { $1 })
        }
        ownLabel = texts("partner.week.own")
        own = [
            Row(href: noteHref, title: texts("partner.week.note"), detail: texts("partner.week.noteWho", names)),
            Row(href: mineHref, title: texts("partner.week.mine"), detail: texts("partner.week.mineWhat")),
        ]
    }

    /// An evening's row: when it is, and who sets it up.
    package static func evening(
        texts: Texts, href: String, place: EveningPlace, when: String?, arranger: String, mine: Bool
    ) -> Row {
        Row(
            href: href, title: texts("partner.evening.place.\(place)"), detail: when ?? texts("partner.evening.noTime"),
            who: mine ? texts("partner.evening.youSetUp") : texts("partner.evening.setsUp", ["name": arranger]))
    }
}
