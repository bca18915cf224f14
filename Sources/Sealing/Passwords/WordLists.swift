package import Homework

/// One list of words for each language. People get words of the language they read.
///
/// Only drawing needs a language. Words that were drawn earlier, from any list, still open what they opened.
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
