import Homework

extension Block {
    /// A talk in words for one person.
    func alone() -> AloneText {
        defer { finish() }
        let script = block("talk")?.talk(alone: true)
        return AloneText(
            title: text("title", .couple), why: lines("why", .couple, 2...2),
            talk: script
                ?? TalkScript(minutes: 5, rules: [], starters: [], prompts: [], smaller: [], closing: ""))
    }

    /// - Parameter alone: whether one person asks and answers; then no prompt says who asks.
    func talk(alone: Bool = false) -> TalkScript {
        let prompts = blocks("prompts").map { $0.prompt(alone: alone) }
        var seen: Set<UInt16> = []
        for prompt in prompts where !seen.insert(prompt.id).inserted {
            note(.repeated("id", value: String(prompt.id)), at: "prompts")
        }
        defer { finish() }
        return TalkScript(
            minutes: UInt8(number("minutes", 5...60)), rules: lines("rules", .couple, 2...2),
            starters: lines("starters", .couple, 3...12), prompts: prompts,
            smaller: lines("smaller", .couple), closing: text("closing", .couple))
    }

    private func prompt(alone: Bool) -> Prompt {
        defer { finish() }
        let asking = alone ? .together : choice("asks", Asking.self) ?? .eachInTurn
        return Prompt(
            id: UInt16(number("id", 1...Int(UInt16.max))), asking: asking, spoken: text("spoken", .couple),
            // Where both are asked together, there is no asker.
            note: text("note", .couple, allowing: asking == .eachInTurn ? ["asker", "answerer"] : []),
            cueHelp: text("cue-help", .couple),
            becomes: choice("becomes", PromptOutcome.self) ?? .nothing)
    }
}
