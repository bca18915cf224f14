/// Something cannot be done just now: the line is full, the disk is full, or what a right secret opens is damaged. The
/// page says which, and for how long where that is known. It gives back what was typed, so that the same form can be
/// sent again.
package struct LaterPage: Page {
    package static let template = "entrance/later"
    package static let title = PageTitle.help

    package enum Kind: Equatable, Sendable {
        case busy(seconds: Int)
        case storing
        case crowded
        case damaged(reference: String)
        case throttled(minutes: Int)
        case left

        /// Whether the page shows the numbers to call. It is shown instead of a page that may have been a cry for help.
        var hasNumbers: Bool { self == .storing }
    }

    package var heading: String
    package var sentence: String
    /// What else helps.
    package var ways: String?
    /// A reference that the person may tell the operator. It leads to a line of the log, and to nothing else.
    package var reference: String?
    /// Where the form is sent again; nil where nothing but digits was typed, or nothing at all.
    package var action: String?
    /// Where a page without a form leads.
    package var href: String?
    /// The label of the link.
    package var go: String
    package var fields: [HeldPage.HeldField]
    package var words: [EveningPage.Line]
    package var numbers: Numbers?

    /// The numbers of the page *Help*.
    package struct Numbers: Encodable, Sendable {
        package var emergency: String
        package var all: [HelpPage.Number]
        package var telephone: String?
        package var telephoneHref: String?
    }

    /// - Parameters:
    ///   - path: the page or form that was asked for.
    ///   - fields: what was typed there, without digits.
    ///   - words: what the person wrote in these fields, for them to read.
    package init(
        _ kind: Kind, texts: Texts, path: String, fields: [HeldPage.HeldField], words: [String], numbers: HelpPage
    ) {
        self.fields = fields
        self.words = words.map { EveningPage.Line($0) }
        action = fields.isEmpty ? nil : path
        href = fields.isEmpty ? path : nil
        go = texts("entrance.later.again")
        self.numbers =
            kind.hasNumbers
            ? Numbers(
                emergency: numbers.emergency, all: numbers.services + numbers.lines.flatMap(\.numbers),
                telephone: numbers.telephone, telephoneHref: numbers.telephoneHref) : nil
        switch kind {
        case .busy(let seconds):
            heading = texts("entrance.later.busy.heading")
            sentence = texts("entrance.later.busy.sentence", count: seconds)
        case .storing:
            heading = texts("entrance.later.storing.heading")
            sentence = texts("entrance.later.storing.sentence")
            ways = fields.isEmpty ? nil : texts("entrance.later.storing.typed")
        case .crowded:
            (heading, sentence) = (texts("entrance.later.crowded.heading"), texts("refusal.crowded"))
        case .damaged(let reference):
            heading = texts("entrance.later.damaged.heading")
            sentence = texts("entrance.later.damaged.sentence")
            self.reference = reference
            (action, href, go) = (nil, "/", texts("problem.home"))
        case .throttled(let minutes):
            heading = texts("entrance.later.throttled.heading")
            sentence = texts("entrance.later.throttled.sentence", count: minutes)
            ways = texts("entrance.later.throttled.ways")
        case .left:
            heading = texts("entrance.later.left.heading")
            sentence = texts("entrance.later.left.sentence")
            go = texts("problem.home")
        }
    }
}
