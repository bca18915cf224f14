import Homework

// Scalars and not characters: every start reads every word of the library, and finding characters is slow.

extension String {
    /// The words of each of its sentences, cut after a full stop, question mark, exclamation mark or line end.
    package var wordsBySentence: [[String]] { parts.map(\.words).filter { !$0.isEmpty } }

    /// Its words in small letters: letters, figures, per cent signs, and apostrophes inside words. Placeholders are no
    /// words.
    package var words: [String] {
        var words: [String] = []
        var word = UnicodeScalarView()
        func end() {
            if word.contains(where: \.isWordLike) { words.append(String(word)) }
            word = UnicodeScalarView()
        }
        for scalar in withoutPlaceholders.lowercased().unicodeScalars {
            switch scalar {
            case "%":
                end()
                words.append("%")
            case "'", "\u{2019}": word.append("'")
            case _ where scalar.isWordLike: word.append(scalar)
            default: end()
            }
        }
        end()
        return words
    }

    private var parts: [String] {
        unicodeScalars.split { scalar in
            switch scalar {
            case ".", "!", "?", "\n", "\u{2026}": true
            default: false
            }
        }.map { String($0) }
    }

    private var withoutPlaceholders: String {
        guard utf8.contains(UInt8(ascii: "{")) else { return self }
        return filled(Dictionary(placeholders.map { ($0, " ") }, uniquingKeysWith: { first, _ in first }))
    }
}

extension Unicode.Scalar {
    /// A letter, a figure, or a mark on one.
    fileprivate var isWordLike: Bool {
        if isASCII {
            return ("a"..."z").contains(self) || ("0"..."9").contains(self) || ("A"..."Z").contains(self)
        }
        return properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
    }
}
