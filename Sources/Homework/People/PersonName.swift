/// What somebody is called, and when readers cannot tell two names apart.
package enum PersonName {
    /// A name as it is stored: one line, with a visible letter.
    package static func kept(_ typed: String) throws(Refusal) -> String {
        let name = try typed.oneLine.written(atMost: Longest.name)
        guard name.hasLetter else { throw .noLetter }
        return name
    }

    /// The names of one table as they are stored.
    package static func kept(_ typed: [String], therapist: String) throws(Refusal) -> [String] {
        if let first = refusals(typed, therapist: therapist).min(by: { $0.key < $1.key }) { throw first.value }
        var names: [String] = []
        for name in typed { names.append(try kept(name)) }
        return names
    }

    /// Whether readers could take two names for the same. Capitals, spaces, signs and the encoding of accents make no
    /// difference, nor does a look-alike letter of another alphabet.
    package static func areAlike(_ one: String, _ other: String) -> Bool {
        let read = one.asRead
        return !read.isEmpty && read == other.asRead
    }

    /// Why names at one table are refused, by their index. Of two like names the second is refused. So is the
    /// therapist's name: *Robin reads this* would then say nothing.
    package static func refusals(_ names: [String], therapist: String) -> [Int: Refusal] {
        var found: [Int: Refusal] = [:]
        for (place, name) in names.enumerated() {
            do throws(Refusal) {
                let name = try kept(name)
                if (names[..<place] + [therapist]).contains(where: { areAlike($0, name) }) { throw .sameName }
            } catch { found[place] = error }
        }
        return found
    }
}

extension String {
    /// Only letters, accents and figures, as capitals, each as the Latin letter that it looks like.
    fileprivate var asRead: String {
        var result = String.UnicodeScalarView()
        for scalar in uppercased().unicodeScalars {
            let scalar = Self.looks[scalar] ?? scalar.ofUsualWidth
            if scalar.properties.isDefaultIgnorableCodePoint { continue }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
                result.append(scalar)
            default: continue
            }
        }
        return String(result)
    }

    /// Capitals of Cyrillic and Greek that look like Latin ones.
    private static let looks: [Unicode.Scalar: Unicode.Scalar] = [
        "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "У": "Y",
        "Х": "X", "І": "I", "Ј": "J", "Ѕ": "S", "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K",
        "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X",
    ]
}

extension Unicode.Scalar {
    /// The full-width Latin letters of Chinese and Japanese typing, as ordinary ones.
    fileprivate var ofUsualWidth: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
