/// Text that is short to send and slow to work on, of any length in bytes.
enum WorstText: CaseIterable, Sendable {
    /// Marks of two classes in turns on one letter: putting them into order took the square of their number.
    case marks
    /// Marks that are one class and stay as they are.
    case oneClass
    /// Scalars that come apart into several, and marks after them.
    case decomposed
    /// Half flags: where one letter ends is known only from the beginning.
    case flags
    /// Signs joined to one letter without an end.
    case joined
    /// Parts of Korean syllables.
    case jamo
    /// Letters of Devanagari joined into one.
    case conjuncts
    /// White space at the end.
    case blanks
    /// Ends of lines.
    case lines
    /// White space with a mark on it.
    case markedBlanks

    private var piece: String {
        switch self {
        case .marks: "\u{315}\u{300}"
        case .oneClass: "\u{301}"
        case .decomposed: "\u{1FAF}\u{315}"
        case .flags: "\u{1F1EA}"
        case .joined: "\u{1F469}\u{200D}"
        case .jamo: "\u{1100}"
        case .conjuncts: "\u{915}\u{94D}"
        case .blanks: " "
        case .lines: "\r\n"
        case .markedBlanks: " \u{308}"
        }
    }

    /// So many bytes, or a few less.
    func text(_ bytes: Int) -> String {
        "a" + String(repeating: piece, count: max(0, bytes - 1) / piece.utf8.count)
    }
}
