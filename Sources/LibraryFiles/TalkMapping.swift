import Homework

extension Block {
    func talk() -> TalkScript {
        let prompts = blocks("prompts").map { $0.prompt() }
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

    private func prompt() -> Prompt {
        defer { finish() }
        let asking = choice("asks", Asking.self) ?? .eachInTurn
        return Prompt(
            id: UInt16(number("id", 1...Int(UInt16.max))), asking: asking, spoken: text("spoken", .couple),
            // Asked together, nobody is the one who asks.
            note: text("note", .couple, allowing: asking == .eachInTurn ? ["asker", "answerer"] : []),
            cueHelp: text("cue-help", .couple),
            becomes: choice("becomes", PromptOutcome.self) ?? .nothing)
    }
}
