import Foundation

/// Reads words as people type them: in any case, with any spaces or hyphens, composed or not.
package enum TypedWords {
    /// The words in small letters, composed (NFC). Everything that is neither letter nor mark separates words.
    ///
    /// Words are shown as a numbered list, and people type the numbers too ("1 apple 2. river", "1º lago"). No word of
    /// any list has a number in it, so numbers of every script separate words as a comma does.
    package static func parts(_ typed: String) -> [String] {
        typed.lowercased().precomposedStringWithCanonicalMapping
            .unicodeScalars.split { !isLetter($0) && !$0.properties.isGraphemeExtend }
            // A number drawn as a key (a digit and two marks) leaves its marks before the next letter, or alone.
            .map { $0.drop { !isLetter($0) } }.filter { !$0.isEmpty }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// One spelling for all ways of typing the same words: the words with one space between them.
    package static func normalised(_ typed: String) -> String { parts(typed).joined(separator: " ") }

    /// The same as bytes that are wiped. `FreedMemory` covers the strings in between.
    package static func secret(_ typed: String) -> Secret { Secret(copying: normalised(typed).utf8) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && scalar.properties.numericType == nil && !ordinals.contains(scalar)
    }

    /// The small raised letters of "1º" and "1ª".
    private static let ordinals: Set<Unicode.Scalar> = ["\u{AA}", "\u{BA}"]
}
