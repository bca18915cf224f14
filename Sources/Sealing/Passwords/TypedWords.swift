import Foundation

/// What people type when they mean words: any case, any spaces, hyphens, composed or not.
package enum TypedWords {
    /// The words in small letters, composed (NFC); everything that is neither letter, mark nor digit parts them.
    package static func parts(_ typed: String) -> [String] {
        typed.lowercased().precomposedStringWithCanonicalMapping
            .unicodeScalars.split { !$0.properties.isAlphabetic && !$0.properties.isGraphemeExtend && !isDigit($0) }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// One spelling for all ways of typing the same words: the parts with one space between them.
    package static func normalised(_ typed: String) -> String { parts(typed).joined(separator: " ") }

    /// The same as bytes that are wiped; the strings on the way are left to `FreedMemory`.
    package static func secret(_ typed: String) -> Secret { Secret(copying: normalised(typed).utf8) }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }
}
