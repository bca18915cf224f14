/// What a person's text may hold: everything visible, line ends and tabs.
///
/// Control characters and direction marks are invisible and change the text around them. One U+202E in a name reverses
/// the sentence that follows, so that a reply seems to be addressed to the other member.
extension String {
    /// The text without control characters, direction overrides and code points that are no characters. Line ends and
    /// tabs stay, and so do the direction marks that Hebrew and Arabic need (U+200E, U+200F, U+061C).
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

    /// The same in one line, with one space between words and without characters that have no width, since names are
    /// put into sentences.
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

    /// Whether nothing of it is visible. A text of blanks that Unicode does not call white space (Hangul fillers, the
    /// empty Braille cell) would be a link or an answer that nobody can see on a page.
    package var isBlank: Bool { !unicodeScalars.contains(where: \.isSeen) }

    /// Whether it has a visible letter. Accents, joiners and pictures alone are no name that anybody could say.
    package var hasLetter: Bool { unicodeScalars.contains(where: \.isSeenLetter) }
}

extension UInt8 {
    /// Whether a scalar that `plain` removes or changes can begin with this byte of UTF-8. Most texts hold none, and
    /// every text of a journal is checked.
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

    /// Control characters, direction embeddings, overrides and isolates, annotation marks, and code points that are no
    /// characters.
    fileprivate var isUnwanted: Bool {
        switch value {
        case 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// Joiners and variation selectors, which names in Persian and in Indian languages need.
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
