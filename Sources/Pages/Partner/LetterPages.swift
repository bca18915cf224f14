/// *If Robin suggested the next step*: a letter; the last one counts. Posts `next` (like, try, notYet, unsure) and
/// `ground`, what it was asked about.
package struct ReadinessPage: Page {
    package static let template = "partner/readiness"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var reads: Reads
    package var ground: String
    package var next: Choices
    package var steps: String
    /// Beside the first word only: that an open step tells something; and that it may be said again elsewhere.
    package var warnings: [CheckAnswersPage.Warning]
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, ground: String, first: Bool, error: String? = nil
    ) {
        (self.action, self.back, self.ground, reads) = (action, back, ground, names.only(texts))
        next = Choices(
            name: "next", legend: texts("partner.readiness.asked", names),
            values: ["like", "try", "notYet", "unsure"], error: error
        ) { texts("partner.readiness.answer.\($0)") }
        steps = texts("partner.readiness.steps", names)
        warnings =
            first
            ? ["shared.said.open", "shared.said.beside"].map { CheckAnswersPage.Warning(text: texts($0, names)) }
            : []
        faults = Faults([("next", error)])
    }
}

/// Before a new homework: *do you want to try this*, *can it work this week*. A letter.
/// Posts `want` (like, willing, unsure, rather), `work` (yes, luck, hardly).
package struct WillingnessPage: Page {
    package static let template = "partner/willingness"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var reads: Reads
    package var homework: String
    package var want: Choices
    package var work: Choices
    package var nothing: String

    package init(texts: Texts, names: Names, homework: String, action: String, back: String) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        self.homework = homework
        want = Choices(
            name: "want", legend: texts("partner.willingness.wantAsked"),
            values: ["like", "willing", "unsure", "rather"], short: true
        ) { texts("partner.willingness.want.\($0)") }
        work = Choices(
            name: "work", legend: texts("partner.willingness.workAsked"), values: ["yes", "luck", "hardly"], short: true
        ) { texts("partner.willingness.work.\($0)") }
        nothing = texts("partner.willingness.nothing", names)
    }
}

/// Tell the therapist something: a letter, always blank, may be sent again at any time. Posts `text`, `person=yes`.
package struct TellPage: Page {
    package static let template = "partner/tell"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var heading: String
    package var go: String
    package var reads: Reads
    package var text: Field
    package var person: Tick
    package var kept: String
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, text: String = "", person: Bool = false,
        error: String? = nil
    ) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        heading = texts("partner.tell.title", names)
        go = texts("partner.tell.go", names)
        self.text = Field(name: "text", label: texts("partner.tell.text", names), value: text, error: error)
        self.person = Tick(name: "person", label: texts("partner.tell.person", names), chosen: person)
        kept = texts("partner.tell.kept", names)
        faults = Faults([("text", error)])
    }
}

/// Rest, in two clearly named kinds. Posts `rest` (quiet: a letter; open: both see *resting*).
package struct RestPage: Page {
    package static let template = "partner/rest"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var lead: String
    package var rest: Choices
    package var guess: String
    package var reading: String
    package var faults: Faults

    package init(texts: Texts, names: Names, action: String, back: String, error: String? = nil) {
        (self.action, self.back) = (action, back)
        lead = texts("partner.rest.lead", names)
        rest = Choices(
            name: "rest", legend: texts("partner.rest.how"), chosen: "quiet", error: error,
            answers: ["quiet", "open"].map { kind in
                Choices.Answer(
                    kind, texts("partner.rest.kind.\(kind)", names),
                    hint: texts("partner.rest.hint.\(kind)", names))
            })
        guess = texts("shared.said.two", names)
        reading = names.when(texts)
        faults = Faults([("rest", error)])
    }
}

/// The one end of every private form, the same for every answer.
package struct EndingPage: Page {
    package static let template = "partner/ending"
    package static let title = PageTitle.write

    package var sent: String
    package var reading: String
    package var home: String

    package init(texts: Texts, names: Names, home: String) {
        sent = texts("partner.ending.sent", names)
        reading = names.when(texts)
        self.home = home
    }
}
