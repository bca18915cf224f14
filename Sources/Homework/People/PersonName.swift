/// What somebody is called, and when two names are one to whoever reads them.
package enum PersonName {
    /// A name as it is kept: in one line, with a letter that can be seen.
    package static func kept(_ typed: String) throws(Refusal) -> String {
        let name = try typed.oneLine.written(atMost: Longest.name)
        guard name.hasLetter else { throw .noLetter }
        return name
    }

    /// The names of one table as they are kept.
    package static func kept(_ typed: [String], therapist: String) throws(Refusal) -> [String] {
        if let first = refusals(typed, therapist: therapist).min(by: { $0.key < $1.key }) { throw first.value }
        var names: [String] = []
        for name in typed { names.append(try kept(name)) }
        return names
    }

    /// Whether two names cannot be told apart by reading: capitals, spaces, signs and how an accent is put together
    /// make no difference, nor does a letter of another alphabet that looks the same.
    package static func areAlike(_ one: String, _ other: String) -> Bool {
        let read = one.asRead
        return !read.isEmpty && read == other.asRead
    }

    /// What stands against names for one table, by their place. A name is asked about where it comes second, and where
    /// it is the therapist's: *Robin reads this* would then say nothing.
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
    /// Letters, accents and figures alone, in capitals, each in the Latin form it looks like.
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
    /// The wide Latin letters of Chinese and Japanese typing, as the usual ones.
    fileprivate var ofUsualWidth: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
