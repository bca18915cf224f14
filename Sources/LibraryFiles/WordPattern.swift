/// One or several words in a row. A star at a word's end matches any ending.
package struct WordPattern: Hashable, Sendable {
    package let text: String
    private let words: [Word]

    /// A word, or the beginning of one.
    private struct Word: Hashable {
        let text: String
        let isBeginning: Bool

        func fits(_ word: String) -> Bool { isBeginning ? word.utf8.starts(with: text.utf8) : word == text }
    }

    init(_ text: String) {
        self.text = text
        words = text.lowercased().split(separator: " ").map { word in
            word.hasSuffix("*")
                ? Word(text: String(word.dropLast()), isBeginning: true) : Word(text: String(word), isBeginning: false)
        }
    }

    var firstByte: UInt8? { words.first?.text.utf8.first }

    /// Whether the sentence has it from its word `start` on.
    func stands(at start: Int, in sentence: [String]) -> Bool {
        guard start + words.count <= sentence.count else { return false }
        for (offset, pattern) in words.enumerated() {
            guard pattern.fits(sentence[start + offset]) else { return false }
        }
        return true
    }
}

/// Patterns by their first byte, since every word of the library is compared with all of them.
struct WordPatterns: Hashable, Sendable {
    /// A list for each byte, mostly empty.
    private let byFirst: [[WordPattern]]
    let isEmpty: Bool

    init(_ texts: [String]) {
        var lists = [[WordPattern]](repeating: [], count: 256)
        for pattern in texts.map(WordPattern.init) {
            if let first = pattern.firstByte { lists[Int(first)].append(pattern) }
        }
        byFirst = lists
        isEmpty = lists.allSatisfy(\.isEmpty)
    }

    func first(in sentence: [String]) -> WordPattern? {
        for (start, word) in sentence.enumerated() {
            guard !isEmpty, let first = word.utf8.first, !byFirst[Int(first)].isEmpty else { continue }
            if let found = byFirst[Int(first)].first(where: { $0.stands(at: start, in: sentence) }) { return found }
        }
        return nil
    }
}
