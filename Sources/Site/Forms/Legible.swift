/// Tells writing from piles of marks, each scalar looked at once.
///
/// Unicode lets any number of marks stand on one letter. Bringing them into order, comparing two such letters or going
/// back over one takes time that grows with the square of the pile: a field of 120 kB kept the whole site waiting for
/// twenty seconds. Writing of all living languages has a few; the Unicode standard's own bound for text that can be
/// worked on in pieces is thirty (UAX 15, stream-safe text).
struct Legible {
    /// Marks on one letter.
    static let mostMarks = 30
    /// Scalars that may join into one letter: old Korean spelled in parts, flags, signs within signs.
    static let mostJoined = 128

    private(set) var steps = 0

    mutating func accepts(_ text: String) -> Bool {
        var (marks, joined) = (0, 0)
        for scalar in text.unicodeScalars {
            steps += 1
            if scalar.value < 0x300 {
                (marks, joined) = (0, 0)
                continue
            }
            marks = Self.isMark(scalar) ? marks + 1 : 0
            joined = marks > 0 || Self.joins(scalar) ? joined + 1 : 0
            guard marks <= Self.mostMarks, joined <= Self.mostJoined else { return false }
        }
        return true
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.canonicalCombiningClass != .notReordered { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
        default: return properties.isGraphemeExtend || properties.isEmojiModifier
        }
    }

    /// Half flags, and the parts of Korean syllables.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0x1F1E6...0x1F1FF: true
        default: false
        }
    }
}
