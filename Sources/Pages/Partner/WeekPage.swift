/// The first page of each member: what is set for both, at a glance. It is shown at the shared level, so it contains
/// only what is on the table, and which card comes first depends on the table and the clock alone.
package struct WeekPage: Page {
    package static let template = "partner/week"
    package static let title = PageTitle.thisWeek

    /// *Good evening, Sam*
    package var hello: String
    /// *Robin has changed something here since you last met.*, without cause or time.
    package var changed: String?
    /// *This site was put back from a copy of 27 November …*
    package var restored: String?
    /// *Robin is away from … to …; … reads.*
    package var away: String?
    /// What the page says where there is no homework to show.
    package var empty: Empty?
    /// The one thing that comes next, with a picture.
    package var next: Card?
    package var cards: [Card]
    /// The therapist's message to both, and the lines given with the homework.
    package var said: String?
    /// What members let the others read, each with its author's name.
    package var told: [Told]
    package var therapist: String
    /// *You meet Robin on Thursday*
    package var meeting: String?
    /// Links that ask for the digits: my note, my pages.
    package var own: [Card]
    package var ownLabel: String
    package var restHref: String?

    /// The sentence of a page without homework, and its picture.
    package struct Empty: Encodable, Sendable {
        package var text: String
        package var more: String?
        /// Whether the picture is that of the first day.
        package var isWelcome: Bool

        package init(_ text: String, more: String? = nil, isWelcome: Bool = false) {
            (self.text, self.more, self.isWelcome) = (text, more, isWelcome)
        }
    }

    /// A link to one thing to do.
    package struct Card: Encodable, Sendable {
        package var href: String
        package var title: String
        /// When it is: *Tonight, 20:30*
        package var when: String?
        package var detail: String?
        package var icon: Icon
        /// The class of its colours: `evening`, `talk` or none.
        package var kind: String
        /// The words on the button, where this is the card that comes next.
        package var open: String?

        package init(
            href: String, title: String, when: String? = nil, detail: String? = nil, icon: Icon, kind: String = "",
            open: String? = nil
        ) {
            (self.href, self.title, self.when, self.detail) = (href, title, when, detail)
            (self.icon, self.kind, self.open) = (icon, kind, open)
        }
    }

    /// Why there is no homework to show.
    package enum Emptiness: Sendable { case paused, nothing, welcome(by: String?), ended }

    /// - Parameters:
    ///   - hour: the hour of the day where the couple lives, 0 to 23.
    ///   - restored: the day in words whose state a backup brought back; nil where none did lately.
    ///   - meeting: the day in words, *Thursday* or *Thursday 27 November*; nil where no meeting is planned.
    package struct Told: Encodable, Sendable {
        package var name: String
        package var text: String

        package init(name: String, text: String) { (self.name, self.text) = (name, text) }
    }

    package init(
        texts: Texts, names: Names, hour: Int, emptiness: Emptiness? = nil, next: Card? = nil, cards: [Card] = [],
        own: [Card], said: String? = nil, told: [Told] = [], meeting: String? = nil, away: String? = nil,
        changed: Bool = false, restored: String? = nil,
        restHref: String? = nil
    ) {
        hello = texts("partner.week.hello.\(Self.part(of: hour))", names)
        self.changed = changed ? texts("partner.week.changed", names) : nil
        self.restored = restored.map { texts("partner.week.restored", ["day": $0]) }
        empty = emptiness.map { Empty($0, texts, names) }
        (self.next, self.cards, self.own) = (next, cards, own)
        (self.said, self.told, self.away, self.restHref) = (said, told, away, restHref)
        therapist = names.therapist
        self.meeting = meeting.map { texts("partner.week.meeting", names, ["day": $0]) }
        ownLabel = texts("partner.week.own")
    }

    private static func part(of hour: Int) -> String {
        switch hour {
        case 4..<12: "morning"
        case 12..<18: "afternoon"
        default: "evening"
        }
    }

    /// An evening: when it is, and who sets it up.
    package static func evening(
        texts: Texts, href: String, place: EveningPlace, when: String?, arranger: String, mine: Bool
    ) -> Card {
        Card(
            href: href, title: texts("partner.evening.place.\(place)"), when: when ?? texts("partner.evening.noTime"),
            detail: mine ? texts("partner.evening.youSetUp") : texts("partner.evening.setsUp", ["name": arranger]),
            icon: .evening, kind: "evening", open: texts("partner.week.openEvening"))
    }
}

extension WeekPage.Empty {
    fileprivate init(_ emptiness: WeekPage.Emptiness, _ texts: Texts, _ names: Names) {
        switch emptiness {
        case .paused: self.init(texts("partner.week.resting", names))
        case .nothing: self.init(texts("partner.week.nothing", names))
        case .welcome(let day?):
            self.init(texts("partner.week.welcomeBy", names, ["day": day]), isWelcome: true)
        case .welcome: self.init(texts("partner.week.welcome", names), isWelcome: true)
        case .ended: self.init(texts("partner.week.ended", names), more: texts("partner.week.endedHelp", names))
        }
    }
}
