/// What a person's text may hold: everything that can be seen, line ends and tabs.
///
/// Controls and marks of direction cannot be seen and change what stands around them: one U+202E in a name turns the
/// sentence of ours behind it round, so that a reply reads as addressed to the other.
extension String {
    /// The text without controls, marks that turn direction round, and numbers that are no characters. Lines and tabs
    /// stay. Marks of direction that belong to Hebrew and Arabic writing (U+200E, U+200F, U+061C) stay too.
    package var plain: String {
        guard utf8.contains(where: \.mayBeginUnseen) else { return self }
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in unicodeScalars {
            let endsLine = scalar.endsLine && !(scalar == "\n" && isAfterReturn)
            isAfterReturn = scalar == "\r"
            if endsLine { result.append("\n") } else if !scalar.isUnwanted { result.append(scalar) }
        }
        return String(result)
    }

    /// The same in one line, one space between its words, and without what has no width: a name stands inside sentences.
    package var oneLine: String {
        var result = String.UnicodeScalarView()
        var isInSpace = true
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || scalar.endsLine {
                if !isInSpace { result.append(" ") }
                isInSpace = true
            } else if !scalar.isUnwanted, scalar.isJoiner || !scalar.properties.isDefaultIgnorableCodePoint {
                result.append(scalar)
                isInSpace = false
            }
        }
        if isInSpace, !result.isEmpty { result.removeLast() }
        return String(result)
    }

    /// Whether there is anything to see. A text of blanks that Unicode does not call white space (Hangul fillers, the
    /// empty Braille cell) would be a link or an answer that nobody can find on a page.
    package var isBlank: Bool { !unicodeScalars.contains(where: \.isSeen) }

    /// Whether there is a letter to see: accents, joiners and pictures alone are no name that anybody could say.
    package var hasLetter: Bool { unicodeScalars.contains(where: \.isSeenLetter) }
}

extension UInt8 {
    /// Whether a scalar that `plain` removes or changes can begin with this byte of UTF-8. Most texts hold none, and
    /// every text of a journal is looked at.
    fileprivate var mayBeginUnseen: Bool {
        switch self {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var endsLine: Bool {
        switch value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Controls, embeddings, overrides and isolates of direction, marks of annotation, and what is no character.
    fileprivate var isUnwanted: Bool {
        switch value {
        case 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// What joins two letters or picks the form of one: names in Persian and in Indian languages need them.
    fileprivate var isJoiner: Bool {
        switch value {
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }

    private var isHidden: Bool { isUnwanted || properties.isDefaultIgnorableCodePoint || value == 0x2800 }

    fileprivate var isSeen: Bool {
        if isHidden || properties.isWhitespace { return false }
        switch properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark, .unassigned, .surrogate: return false
        default: return true
        }
    }

    fileprivate var isSeenLetter: Bool {
        if isHidden { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }
}
