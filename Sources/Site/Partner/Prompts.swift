import Homework

/// What a homework asks, with the number under which words about it are kept.
struct AskedPrompt: Sendable {
    let number: UInt64
    /// As one thinks about it alone.
    let text: String
}

extension Handout {
    /// A talk's prompts in their order, or a sheet's one question.
    var prompts: [AskedPrompt] {
        if let talk { return talk.prompts.map { AskedPrompt(number: UInt64($0.id), text: $0.spoken) } }
        let question = sections.first { $0.part == .question }?.lines ?? []
        return question.enumerated().map { AskedPrompt(number: UInt64($0 + 1), text: $1) }
    }

    /// Help for thinking about one prompt alone, and beginnings of sentences.
    func starters(_ number: UInt64) -> [String] {
        guard let talk else { return [] }
        let help = talk.prompts.first { UInt64($0.id) == number }?.cueHelp
        return (help.map { $0.isEmpty ? [] : [$0] } ?? []) + talk.starters
    }
}
