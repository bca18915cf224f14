/// All parts in one light and one direction. The names of its fields are its own, because a page has four panels.
package struct PartsPanel: Encodable, Sendable {
    package var light: String
    package var direction: String
    package var name: String
    package var action: String
    package var icons: [Named]
    package var chips: [Chip]
    package var initials: [Initial]
    package var rows: [WeekPage.Card]
    package var tabs: [Frame.Tab]
    package var one: Choices
    package var several: Choices
    package var agreed: Tick
    package var line: Field
    package var refused: Field
    package var text: Field
    package var day: Pick
    package var faults: Faults
    package var pad: Pad
    /// The groups of letters of a card's code.
    package var code: [String]

    package struct Named: Encodable, Sendable {
        package var icon: Icon
        package var name: String
    }

    /// A short state, in the colour of its kind.
    package struct Chip: Encodable, Sendable {
        package var kind: String
        package var label: String
    }

    package struct Initial: Encodable, Sendable { package var letter: String }

    enum Kind: String, CaseIterable {
        case day, night, dayMirrored, nightMirrored

        var isMirrored: Bool { self == .dayMirrored || self == .nightMirrored }
        var isNight: Bool { self == .night || self == .nightMirrored }
    }

    init(_ kind: Kind, texts: Texts, action: String) {
        light = kind.isNight ? "lamp" : "day"
        direction = kind.isMirrored ? "rtl" : "ltr"
        name = texts("guide.panel.\(kind.rawValue)")
        self.action = action
        icons = Icon.allCases.map { Named(icon: $0, name: $0.rawValue) }
        chips = ["act", "evening", "talk", "letter", "urgent"].map { Chip(kind: $0, label: texts("guide.chip.\($0)")) }
        initials = ["A", "S"].map { Initial(letter: $0) }
        rows = Self.rows(texts, action)
        tabs = [Icon.week, .note, .message, .pages, .help].enumerated().map { index, icon in
            Frame.Tab(href: action, label: texts("guide.tab.\(icon.rawValue)"), icon: icon, here: index == 0)
        }
        let hint = texts("guide.hint")
        let fault = texts("guide.fault")
        func answers(_ hint: String?) -> [Choices.Answer] {
            ["ease", "tense", "unsure"].map { Choices.Answer($0, texts("guide.answer.\($0)"), hint: hint) }
        }
        one = Choices(
            name: "one-\(kind)", legend: texts("guide.question"), chosen: "ease", short: true, answers: answers(nil))
        several = Choices(
            name: "several-\(kind)", legend: texts("guide.question"), hint: hint, chosen: "tense", error: fault,
            answers: answers(hint))
        several.input = "checkbox"
        agreed = Tick(name: "agreed-\(kind)", label: texts("guide.tick"), hint: hint, chosen: true)
        line = Field(name: "line-\(kind)", label: texts("guide.field"), value: texts("guide.text"), hint: hint)
        refused = Field(name: "refused-\(kind)", label: texts("guide.field"), error: fault)
        text = Field(name: "text-\(kind)", label: texts("guide.field"), hint: hint)
        day = Pick(
            name: "day-\(kind)", label: texts("shared.day"),
            options: [Pick.Option("", texts("shared.noAnswer")), Pick.Option("1", texts("guide.when"))], chosen: "1")
        faults = Faults([(name: refused.name, error: fault)])
        pad = Pad(texts)
        code = ["ABCD", "2345"]
    }

    private static func rows(_ texts: Texts, _ href: String) -> [WeekPage.Card] {
        [
            WeekPage.Card(
                href: href, title: texts("guide.evening"), when: texts("guide.when"), detail: texts("guide.hint"),
                icon: .evening, kind: "evening", open: nil),
            WeekPage.Card(
                href: href, title: texts("guide.talk"), when: nil, detail: texts("guide.detail"), icon: .talk,
                kind: "talk", open: nil),
            WeekPage.Card(
                href: href, title: texts("guide.sheet"), when: nil, detail: nil, icon: .sheet, kind: "", open: nil),
        ]
    }
}
