import Foundation

/// What people type when they mean words: any case, any spaces, hyphens, composed or not.
package enum TypedWords {
    /// The words in small letters, composed (NFC); everything that is neither letter nor mark parts them.
    ///
    /// Words are shown as a numbered list and are typed with its numbers too ("1 apple 2. river", "1º lago"). No word of
    /// any list has a number in it, so numbers of every script part the words as a comma does.
    package static func parts(_ typed: String) -> [String] {
        typed.lowercased().precomposedStringWithCanonicalMapping
            .unicodeScalars.split { !isLetter($0) && !$0.properties.isGraphemeExtend }
            // What is left of a number drawn as a key (a digit and two marks) is marks before the next letter, or alone.
            .map { $0.drop { !isLetter($0) } }.filter { !$0.isEmpty }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// One spelling for all ways of typing the same words: the parts with one space between them.
    package static func normalised(_ typed: String) -> String { parts(typed).joined(separator: " ") }

    /// The same as bytes that are wiped; the strings on the way are left to `FreedMemory`.
    package static func secret(_ typed: String) -> Secret { Secret(copying: normalised(typed).utf8) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && scalar.properties.numericType == nil && !ordinals.contains(scalar)
    }

    /// The small raised letters of "1º" and "1ª".
    private static let ordinals: Set<Unicode.Scalar> = ["\u{AA}", "\u{BA}"]
}
