/// One or several words in a row. A star at a word's end matches any ending.
package struct WordPattern: Hashable, Sendable {
    package let text: String
    private let words: [String]

    init(_ text: String) {
        self.text = text
        words = text.lowercased().split(separator: " ").map(String.init)
    }

    var firstByte: UInt8? { words.first?.utf8.first }

    /// Whether the sentence has it from its word `start` on.
    func stands(at start: Int, in sentence: [String]) -> Bool {
        guard start + words.count <= sentence.count else { return false }
        for (offset, pattern) in words.enumerated() {
            let word = sentence[start + offset]
            guard pattern.utf8.last == UInt8(ascii: "*") ? word.hasPrefix(pattern.dropLast()) : word == pattern else {
                return false
            }
        }
        return true
    }
}

/// Patterns by their first byte, since every word of the library is compared with all of them.
struct WordPatterns: Hashable, Sendable {
    private let byFirst: [UInt8: [WordPattern]]

    init(_ texts: [String]) {
        let patterns = texts.map(WordPattern.init)
        byFirst = Dictionary(grouping: patterns.filter { $0.firstByte != nil }) { $0.firstByte ?? 0 }
    }

    var isEmpty: Bool { byFirst.isEmpty }

    func first(in sentence: [String]) -> WordPattern? {
        for (start, word) in sentence.enumerated() {
            guard let first = word.utf8.first, let patterns = byFirst[first] else { continue }
            if let found = patterns.first(where: { $0.stands(at: start, in: sentence) }) { return found }
        }
        return nil
    }
}
