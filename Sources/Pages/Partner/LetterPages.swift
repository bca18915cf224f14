import Homework

/// *If Robin suggested NAME*: a letter about one step, of which the last one counts. Posts `next` (like, try, notYet,
/// unsure) and `ground`, what the question was about.
package struct ReadinessPage: Page {
    package static let template = "partner/readiness"
    package static let title = PageTitle.write
    /// The question with the step's name, and without it.
    package static let asked = "partner.readiness.asked", unnamed = "partner.readiness.askedUnnamed"

    package var action: String
    package var back: String
    package var reads: Reads
    package var ground: String
    /// What the therapist says about the step. It is the same for every member and shown with the therapist's name.
    package var sentence: String?
    package var therapist: String
    package var next: Choices
    package var steps: String
    /// Shown with the first statement only: that an open step tells the other something, and that a member can answer
    /// again elsewhere.
    package var warnings: [CheckAnswersPage.Warning]
    package var faults: Faults

    /// - Parameter step: the name of the step asked about; nil in homework from before steps were named.
    package init(
        texts: Texts, names: Names, action: String, back: String, step: String?, sentence: String? = nil,
        ground: String, first: Bool, error: String? = nil
    ) {
        (self.action, self.back, self.ground, reads) = (action, back, ground, names.only(texts))
        (self.sentence, therapist) = (sentence, names.therapist)
        next = Choices(
            name: "next", legend: texts.ifSuggested(step, by: names, Self.asked, unnamed: Self.unnamed),
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

extension Texts {
    /// *If Robin suggested "All of you"*. The name is left out where a homework asks about the next step without naming
    /// it.
    package func ifSuggested(_ step: String?, by names: Names, _ key: String, unnamed: String) -> String {
        guard let step, !step.isEmpty else { return self(unnamed, names) }
        return among(names.others + 1)(key, names.values.merging(["step": step]) { _, new in new })
    }
}

/// Before a new homework: *do you want to try this*, *do you think you can do it this week*. A letter.
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

/// A message to the therapist: a letter. The page is always blank, and a member may send it again at any time. Posts
/// `text`, and `know` (safety, person), once for each that is ticked.
package struct TellPage: Page {
    package static let template = "partner/tell"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var heading: String
    package var go: String
    package var reads: Reads
    package var text: Field
    package var know: Choices
    package var notAtOnce: String
    package var kept: String
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, text: String = "", know: [String] = [],
        error: String? = nil
    ) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        heading = texts("partner.tell.title", names)
        go = texts("partner.tell.go", names)
        self.text = Field(name: "text", label: texts("partner.tell.text", names), value: text, error: error)
        self.know = Choices(
            texts, names, offered: LetterConcern.offeredWithWords, asked: "partner.tell.also", chosen: know,
            several: true, none: false, short: false)
        notAtOnce = texts("partner.tell.notAtOnce", names)
        kept = texts("partner.tell.kept", names)
        faults = Faults([("text", error)])
    }
}

/// A pause, in two kinds with clear names. Posts `rest` (quiet: a letter; open: the homework is paused for both).
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

/// The last page of every private form. It is the same for every answer.
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
