import Foundation

/// The words that names, keys and spoken codes are made of.
package struct WordList: Sendable {
    /// Normalised, without doubles, in the order of the file.
    package let words: [String]

    /// Takes a list of at least 1,024 words that stay themselves when typed; nil for anything else.
    package init?(_ words: [String]) {
        let typed = words.map { Self.isPlain($0) ? $0 : TypedWords.parts($0).joined(separator: "-") }
        // Compared as bytes: strings are equal in Swift when one is composed and the other is not.
        let same = zip(typed, words).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
        guard words.count >= 1_024, Set(typed).count == words.count, same else { return nil }
        self.words = words
    }

    /// Reads a file of one word to a line.
    package init?(file: some Sequence<UInt8>) {
        self.init(String(decoding: Array(file), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
    }

    /// Small letters without accents stay themselves; almost all words are such, and a start checks thousands.
    private static func isPlain(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// `count` words, each drawn from the whole list.
    package func draw(_ count: Int, random: some RandomSource) -> [String] {
        (0..<count).map { _ in words[Int(random.below(UInt32(words.count)))] }
    }

    /// Six words for a person's key: about 77 bits with 7,776 words.
    package func keyWords(random: some RandomSource) -> [String] { draw(6, random: random) }

    /// Four words to be said aloud, good for half an hour: about 51 bits.
    package func spokenWords(random: some RandomSource) -> [String] { draw(4, random: random) }

    /// A sign-in name of two words.
    package func signInName(random: some RandomSource) -> String { draw(2, random: random).joined(separator: " ") }
}
