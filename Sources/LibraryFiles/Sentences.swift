import Homework

extension String {
    /// Its sentences, cut after a full stop, question mark, exclamation mark or line end.
    package var sentences: [String] {
        split { ".!?\n…".contains($0) }.map(String.init).filter { !$0.words.isEmpty }
    }

    /// Its words in small letters: letters, figures, per cent signs, and apostrophes inside. Placeholders are none.
    package var words: [String] {
        let plain = withoutPlaceholders.lowercased().replacing("’", with: "'").replacing("%", with: " % ")
        return plain.split { !$0.isWordLike && $0 != "'" }.filter { $0.contains(where: \.isWordLike) }.map(String.init)
    }

    private var withoutPlaceholders: String {
        filled(Dictionary(placeholders.map { ($0, " ") }, uniquingKeysWith: { first, _ in first }))
    }
}

extension Character {
    fileprivate var isWordLike: Bool { isLetter || isNumber || self == "%" }
}
