/// The words that texts of one language must not use, as data: `Library/words/LANGUAGE.yaml`.
package struct WordRules: Hashable, Sendable {
    package let rules: [WordRule]

    package init(rules: [WordRule]) { self.rules = rules }

    /// The first violation of each rule in a text: the rule's reason and the pattern that was found.
    ///
    /// - Parameter sentences: the words of each sentence of the text.
    package func breaches(in sentences: [[String]], forCouple: Bool) -> [(reason: String, found: String)] {
        rules.filter { forCouple || $0.isForAll }.compactMap { rule in
            for words in sentences {
                if let found = rule.breach(in: words) { return (rule.reason, found.text) }
            }
            return nil
        }
    }
}

/// Phrases that a text must not use.
package struct WordRule: Hashable, Sendable {
    package let reason: String
    /// Whether the rule holds for therapists' texts too.
    package let isForAll: Bool
    private let phrases: WordPatterns
    /// Where this is not empty, the phrases are refused only in a sentence that also has one of these.
    private let besides: WordPatterns

    package init(reason: String, isForAll: Bool, phrases: [String], besides: [String]) {
        self.reason = reason
        self.isForAll = isForAll
        self.phrases = WordPatterns(phrases)
        self.besides = WordPatterns(besides)
    }

    /// The first words of the sentence that this rule refuses.
    package func breach(in sentence: [String]) -> WordPattern? {
        guard let found = phrases.first(in: sentence) else { return nil }
        return besides.isEmpty || besides.first(in: sentence) != nil ? found : nil
    }
}
