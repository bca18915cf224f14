/// The talk, on one phone between two people. One document: its screens are fragments, so Next, Skip, Pause and Enough
/// send nothing, work without a script, and Back shows earlier prompts only.
package struct TalkPage: Page {
    package static let template = "partner/talk"
    package static let title = PageTitle.thisWeek

    package var lead: String
    package var rules: [Rule]
    package var screens: [Screen]
    package var firstID: String
    package var closeHref: String

    package struct Rule: Sendable {
        package var text: String
    }

    package struct Screen: Sendable {
        package var id: String
        /// *Alex asks Sam*
        package var asks: String
        package var prompt: String
        /// *Sam answers. Alex listens, and says thank you.*
        package var answers: String
        /// The next turn, and the next prompt.
        package var next: String
        package var skip: String
    }

    /// One prompt as it is put, and whether each asks it of the other in turn or both just talk about it.
    package struct Prompt: Sendable {
        package var text: String
        /// Who asks first and who answers; empty where both speak.
        package var turns: [(asks: String, answers: String)]

        package init(text: String, turns: [(asks: String, answers: String)]) {
            (self.text, self.turns) = (text, turns)
        }
    }

    package init(texts: Texts, prompts: [Prompt], minutes: Int, closeHref: String) {
        self.closeHref = closeHref
        lead = texts("partner.talk.lead", count: minutes)
        rules = ["partner.talk.rule1", "partner.talk.rule2"].map { Rule(text: texts($0)) }
        var screens: [Screen] = []
        for (place, prompt) in prompts.enumerated() {
            let after = place + 1 < prompts.count ? "p\(place + 2)a" : "enough"
            let turns = prompt.turns.isEmpty ? [("", "")] : prompt.turns
            for (turn, names) in turns.enumerated() {
                let values = ["asks": names.0, "answers": names.1]
                let both = prompt.turns.isEmpty
                screens.append(
                    Screen(
                        id: "p\(place + 1)\(Self.letters[turn % 2])",
                        asks: both ? texts("partner.talk.both") : texts("partner.talk.asks", values),
                        prompt: prompt.text,
                        answers: both ? texts("partner.talk.bothListen") : texts("partner.talk.answers", values),
                        next: turn + 1 < turns.count ? "p\(place + 1)b" : after, skip: after))
            }
        }
        self.screens = screens
        firstID = screens.first?.id ?? "enough"
    }

    private static let letters = ["a", "b"]
}

/// After the talk, each alone. Posts `talked` (all, part, no) to the therapist and `intention` to one's own drawer.
package struct AfterTalkPage: Page {
    package static let template = "partner/afterTalk"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var reads: Reads
    package var talked: Choices
    package var intention: Field
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, talked: String? = nil, intention: String = "",
        error: String? = nil
    ) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        self.talked = Choices(
            name: "talked", legend: texts("partner.after.talked"), values: ["all", "part", "no"], chosen: talked
        ) { texts("partner.after.answer.\($0)") }
        self.intention = Field(
            name: "intention", label: texts("partner.after.intention"), value: intention,
            hint: texts("partner.after.intentionHint"), error: error)
        faults = Faults([("intention", error)])
    }
}
