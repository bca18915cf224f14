/// The words that one language's texts do without, as data: `Library/words/LANGUAGE.yaml`.
package struct WordRules: Hashable, Sendable {
    package let rules: [WordRule]

    package init(rules: [WordRule]) { self.rules = rules }

    /// The first breach of each rule in a text, as the rule's reason and the words found.
    package func breaches(in text: String, forCouple: Bool) -> [(reason: String, found: String)] {
        let sentences = text.sentences.map(\.words)
        return rules.filter { forCouple || $0.isForAll }.compactMap { rule in
            for words in sentences where rule.isMet(by: words) {
                if let found = rule.phrases.first(where: { $0.stands(in: words) }) { return (rule.reason, found.text) }
            }
            return nil
        }
    }
}

/// Phrases that are not to stand in a text.
package struct WordRule: Hashable, Sendable {
    package let reason: String
    /// Therapists' texts too.
    package let isForAll: Bool
    package let phrases: [WordPattern]
    /// When not empty, the phrases are refused only in a sentence that also holds one of these.
    package let besides: [WordPattern]

    package init(reason: String, isForAll: Bool, phrases: [WordPattern], besides: [WordPattern]) {
        self.reason = reason
        self.isForAll = isForAll
        self.phrases = phrases
        self.besides = besides
    }

    func isMet(by words: [String]) -> Bool {
        besides.isEmpty || besides.contains { $0.stands(in: words) }
    }
}

/// One or several words in a row; a star at a word's end stands for any ending.
package struct WordPattern: Hashable, Sendable {
    package let text: String
    private let words: [String]

    package init(_ text: String) {
        self.text = text
        words = text.lowercased().split(separator: " ").map(String.init)
    }

    package func stands(in sentence: [String]) -> Bool {
        guard !words.isEmpty, sentence.count >= words.count else { return false }
        return (0...sentence.count - words.count).contains { start in
            zip(words, sentence[start...]).allSatisfy { pattern, word in
                pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : word == pattern
            }
        }
    }
}
