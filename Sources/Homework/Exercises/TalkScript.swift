/// A talk in one language: what is asked aloud, and what helps to ask and to answer.
package struct TalkScript: Hashable, Sendable {
    /// Minutes the whole talk is likely to take, 5 to 60.
    package let minutes: UInt8
    /// Two ground rules, read before the first prompt.
    package let rules: [String]
    /// Beginnings of sentences for somebody who does not know how to start.
    package let starters: [String]
    /// In the order in which they are asked.
    package let prompts: [Prompt]
    /// An easier form for a day with little energy.
    package let smaller: [String]
    /// One line under the last prompt.
    package let closing: String

    package init(
        minutes: UInt8, rules: [String], starters: [String], prompts: [Prompt], smaller: [String], closing: String
    ) {
        self.minutes = minutes
        self.rules = rules
        self.starters = starters
        self.prompts = prompts
        self.smaller = smaller
        self.closing = closing
    }
}

extension TalkScript {
    /// Whether an answer may become a time for the two.
    package var asksForTime: Bool { prompts.contains { $0.becomes == .time } }
}

/// One thing that is asked in a talk.
package struct Prompt: Hashable, Sendable {
    /// Unique within its exercise and never reused, so that a note finds its prompt again.
    package let id: UInt16
    package let asking: Asking
    /// The question as one member says it to the other.
    package let spoken: String
    /// What each of them does, with {asker} and {answerer}.
    package let note: String
    /// Help for thinking about it alone, before the talk.
    package let cueHelp: String
    package let becomes: PromptOutcome

    package init(
        id: UInt16, asking: Asking, spoken: String, note: String, cueHelp: String, becomes: PromptOutcome
    ) {
        self.id = id
        self.asking = asking
        self.spoken = spoken
        self.note = note
        self.cueHelp = cueHelp
        self.becomes = becomes
    }

    /// Who asks whom, each once: two people in both directions, three in a round.
    package func turns(_ names: [String]) -> [(asks: String, answers: String)] {
        names.indices.map { (asks: names[$0], answers: names[($0 + 1) % names.count]) }
    }

    /// The note with both names filled in.
    package func note(asker: String, answerer: String) -> String {
        note.filled(["asker": asker, "answerer": answerer])
    }
}

/// Who asks a prompt.
package enum Asking: UInt8, Hashable, Sendable, CaseIterable {
    /// One asks and the other answers; then they swap.
    case eachInTurn = 1
    /// One of them asks and both answer.
    case together = 2
}

/// What the answer may become, if they like.
package enum PromptOutcome: UInt8, Hashable, Sendable, CaseIterable {
    case nothing = 1
    /// One small intention, which the person keeps alone; next week's talk begins with it.
    case intention = 2
    /// A time that both note.
    case time = 3
}
