/// A language the catalogue is written in, by its code; and two that exist only to test pages.
package struct PageLanguage: Hashable, Sendable {
    /// The code as it stands in `lang`: `en`, `es`.
    package let code: String

    package init(code: String) { self.code = code }

    package static let english = PageLanguage(code: "en")
    package static let spanish = PageLanguage(code: "es")
    /// English in brackets and half as long again: shows what is not in the catalogue and what does not fit.
    package static let pseudo = PageLanguage(code: "en-XA")
    /// English run from right to left.
    package static let mirrored = PageLanguage(code: "en-XB")

    private static let rightToLeft: Set<String> = ["ar", "fa", "he", "ur", "en-XB"]

    /// `ltr` or `rtl`.
    package var direction: String { Self.rightToLeft.contains(code) ? "rtl" : "ltr" }

    /// Whether this language takes its sentences from English.
    var isMadeFromEnglish: Bool { self == .pseudo || self == .mirrored }
}
