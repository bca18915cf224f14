/// A language of the catalogue, by its code; and two languages that exist only to test pages.
package struct PageLanguage: Hashable, Sendable {
    /// The code as `lang` has it: `en`, `es`.
    package let code: String

    package init(code: String) { self.code = code }

    package static let english = PageLanguage(code: "en")
    package static let spanish = PageLanguage(code: "es")
    /// English in brackets and forty per cent longer. It shows what is not in the catalogue, and what does not fit.
    package static let pseudo = PageLanguage(code: "en-XA")
    /// English from right to left.
    package static let mirrored = PageLanguage(code: "en-XB")

    private static let rightToLeft: Set<String> = ["ar", "fa", "he", "ur", "en-XB"]

    /// `ltr` or `rtl`.
    package var direction: String { Self.rightToLeft.contains(code) ? "rtl" : "ltr" }

    /// Whether the sentences of this language are made from the English ones.
    var isMadeFromEnglish: Bool { self == .pseudo || self == .mirrored }
}
