import Homework

/// The talk, on one phone between two people. The page is one document whose screens are fragments, so *Next*, *Skip*,
/// *Break* and *Enough* send nothing and work without a script, and *Back* shows earlier prompts only. The screen after
/// the last answer says thanks. A couple that ends the talk earlier, or skips the last prompt, sees a screen of its
/// own.
package struct TalkPage: Page {
    package static let template = "partner/talk"
    package static let title = PageTitle.thisWeek

    /// *Only if you both want to, each time.*
    package var both: String
    /// Why this homework, in two sentences.
    package var why: String
    package var lead: String
    package var rules: [Rule]
    /// The line that the therapist gave with the talk.
    package var said: String?
    package var therapist: String
    package var screens: [Screen]
    package var firstID: String
    /// The last line for couples who came to the end.
    package var closing: String
    package var closeHref: String

    package struct Rule: Encodable, Sendable {
        package var text: String
    }

    package struct Screen: Encodable, Sendable {
        package var id: String
        /// *Alex asks Sam*
        package var asks: String
        package var prompt: String
        /// *Sam answers. Alex listens, and says thank you.*
        package var answers: String
        /// The fragment of the next turn, and of the next prompt where that is not the same.
        package var next: String
        package var skip: String?
        /// *Question 3 of 4*, and a dot for each question.
        package var place: String
        package var dots: [Dot]
    }

    package struct Dot: Encodable, Sendable {
        /// Whether it is that of the question in sight.
        package var here: Bool
    }

    /// One prompt as it is asked. Either each asks the other in turn, or both just talk about it.
    package struct Prompt: Sendable {
        package var text: String
        /// Who asks first and who answers; empty where both speak.
        package var turns: [(asks: String, answers: String)]
        /// What each does, one line for each turn; the program's own sentence where there is none.
        package var notes: [String]

        package init(text: String, turns: [(asks: String, answers: String)], notes: [String] = []) {
            (self.text, self.turns, self.notes) = (text, turns, notes)
        }
    }

    /// - Parameters:
    ///   - texts: in the form for the number of people who talk.
    ///   - rules: the homework's own ground rules; the program's where there are none.
    ///   - closing: the homework's own last line; the program's where there is none.
    package init(
        texts: Texts, prompts: [Prompt], minutes: Int, closeHref: String, why: String,
        rules: [String] = [], said: String? = nil, therapist: String, closing: String = ""
    ) {
        (self.closeHref, self.why, self.said, self.therapist) = (closeHref, why, said, therapist)
        both = texts("partner.evening.both")
        lead = texts("partner.talk.lead", ["minutes": String(minutes)])
        let usual = ["partner.talk.rule1", "partner.talk.rule2"].map { texts($0) }
        self.rules = (rules.isEmpty ? usual : rules).map { Rule(text: $0) }
        self.closing = closing.isEmpty ? texts("partner.talk.doneWhat") : closing
        var screens: [Screen] = []
        for (place, prompt) in prompts.enumerated() {
            let isLast = place + 1 == prompts.count
            let after = isLast ? "done" : "p\(place + 2)a"
            let turns = prompt.turns.isEmpty ? [("", "")] : prompt.turns
            for (turn, names) in turns.enumerated() {
                let values = ["asks": names.0, "answers": names.1]
                let both = prompt.turns.isEmpty
                screens.append(
                    Screen(
                        id: "p\(place + 1)\(Self.letters[turn % 3])",
                        asks: both ? texts("partner.talk.both") : texts("partner.talk.asks", values),
                        prompt: prompt.text,
                        answers: prompt.notes.indices.contains(turn)
                            ? prompt.notes[turn]
                            : both
                                ? texts("partner.talk.bothListen")
                                : texts("partner.talk.answers", values),
                        next: turn + 1 < turns.count ? "p\(place + 1)\(Self.letters[(turn + 1) % 3])" : after,
                        skip: turn + 1 < turns.count ? isLast ? "enough" : after : nil,
                        place: texts(
                            "partner.talk.place", ["place": String(place + 1), "count": String(prompts.count)]),
                        dots: prompts.indices.map { Dot(here: $0 == place) }))
            }
        }
        self.screens = screens
        firstID = screens.first?.id ?? "enough"
    }

    private static let letters = ["a", "b", "c"]
}

/// After the talk, for each alone. Posts `talked` (all, part, no), `know` (safety, person), once for each that is
/// ticked, and `line` to the therapist. A link leads to the member's own small intention.
package struct AfterTalkPage: Page {
    package static let template = "partner/afterTalk"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var reads: Reads
    package var talked: Choices
    package var know: Choices
    package var notAtOnce: String
    package var line: Field
    package var intentionHref: String
    /// The page for a time on which the two agreed, after a talk that asks for one.
    package var timeHref: String?
    package var faults: Faults

    /// What was chosen and typed, for a form that is shown again.
    package struct Typed: Sendable {
        package var talked: String?
        package var know: [String]
        package var line: String

        package init(talked: String? = nil, know: [String] = [], line: String = "") {
            (self.talked, self.know, self.line) = (talked, know, line)
        }
    }

    package init(
        texts: Texts, names: Names, action: String, back: String, intentionHref: String, timeHref: String? = nil,
        typed: Typed = Typed(), error: String? = nil, lineError: String? = nil
    ) {
        (self.intentionHref, self.timeHref) = (intentionHref, timeHref)
        (self.action, self.back, reads) = (action, back, names.only(texts))
        talked = Choices(
            texts, names, offered: TalkStatement.Talked.offered, chosen: [typed.talked].compactMap { $0 }, short: false,
            error: error)
        know = Choices(
            texts, names, offered: LetterConcern.offeredWithWords, chosen: typed.know, several: true, none: false,
            short: false)
        notAtOnce = texts("partner.tell.notAtOnce", names)
        line = Field(name: "line", label: texts("partner.note.line"), value: typed.line, error: lineError)
        faults = Faults([("talked", error), ("line", lineError)])
    }
}
