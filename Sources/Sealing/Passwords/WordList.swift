import Foundation
package import Homework

/// The words of one language from which names, keys and spoken codes are drawn.
package struct WordList: Sendable {
    /// Normalised, without duplicates, in the order of the file.
    package let words: [String]

    /// The fewest words a list may have: 11 bits for each word drawn, so that six are 66 bits.
    package static let least = 2_048

    /// Takes a list of at least `least` words that typing does not change; nil for anything else.
    package init?(_ words: [String]) {
        let typed = words.map { Self.isPlain($0) ? $0 : TypedWords.parts($0).joined(separator: "-") }
        // Compared as bytes, because Swift treats composed and decomposed strings as equal.
        let same = zip(typed, words).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
        guard words.count >= Self.least, Set(typed).count == words.count, same else { return nil }
        self.words = words
    }

    /// Reads a file of one word to a line.
    package init?(file: some Sequence<UInt8>) {
        self.init(String(decoding: Array(file), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
    }

    /// Small letters without accents need no normalisation. Almost all words are such, and every start checks
    /// thousands.
    private static func isPlain(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// `count` words, each drawn from the whole list.
    package func draw(_ count: Int, random: some RandomSource) -> [String] {
        (0..<count).map { _ in words[Int(random.below(UInt32(words.count)))] }
    }

    /// Six words for a person's key: 66 bits with 2,048 words.
    package func keyWords(random: some RandomSource) -> [String] { draw(6, random: random) }

    /// Four words to be read out, valid for half an hour: 44 bits with 2,048 words.
    package func spokenWords(random: some RandomSource) -> [String] { draw(4, random: random) }

    /// A sign-in name of two words. It is no secret: its 22 bits only make it rare that two people get the same one.
    package func signInName(random: some RandomSource) -> String { draw(2, random: random).joined(separator: " ") }
}

/// One list of words for each language: people get words of the language they read.
///
/// Only drawing asks for a language. Words that were drawn earlier, from any list, open what they opened.
package struct WordLists: Sendable {
    private let lists: Localized<WordList>

    /// Reads `words/<language>.txt` of every language; nil when one is missing or is no list.
    package init?(file: (String) -> (some Sequence<UInt8>)?) {
        guard let english = file(Self.name(.english)).flatMap({ WordList(file: $0) }),
            let spanish = file(Self.name(.spanish)).flatMap({ WordList(file: $0) })
        else { return nil }
        lists = Localized(english: english, spanish: spanish)
    }

    private static func name(_ language: Language) -> String { "words/\(language.code).txt" }

    /// The list of one language.
    package subscript(language: Language) -> WordList { lists[language] }
}
