/// What the therapist wrote in one language.
package struct ProfileText: WireRecord, Hashable {
    /// The BCP 47 code. A language that this version does not ship is kept and not shown.
    package var language = ""
    /// Read at the first sign-in; empty where the therapist wrote none.
    package var welcome = ""
    /// When letters are read; empty where the therapist wrote nothing about it.
    package var readingDays = ""

    package init() {}

    package init(_ language: Language, welcome: String = "", readingDays: String = "") {
        (self.language, self.welcome, self.readingDays) = (language.code, welcome, readingDays)
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &language)
        wire.field(2, &welcome)
        wire.field(3, &readingDays)
    }
}

/// A text of the therapist's own as one reader gets it.
package struct OwnText: Sendable, Equatable {
    package let text: String
    /// The language of the text where it is not the reader's, so that the page can say so. Nil where it is, and for
    /// texts from before their language was asked.
    package let other: Language?

    package init(text: String, other: Language?) { (self.text, self.other) = (text, other) }
}

extension TherapistProfile {
    /// The welcome for a reader of that language; nil where the therapist wrote none.
    package func welcome(in language: Language) -> OwnText? { own(\.welcome, before: welcome, language) }

    /// The reading days for a reader of that language; nil where they are the usual ones.
    package func readingDays(in language: Language) -> OwnText? { own(\.readingDays, before: readingDays, language) }

    /// The text in the reader's language, else in another one, else from before texts had a language.
    private func own(_ part: KeyPath<ProfileText, String>, before: String, _ language: Language) -> OwnText? {
        let written = { (wanted: Language) in
            texts.first { $0.language == wanted.code }.map { $0[keyPath: part] }.flatMap { $0.isEmpty ? nil : $0 }
        }
        if let text = written(language) { return OwnText(text: text, other: nil) }
        for other in Language.allCases where other != language {
            if let text = written(other) { return OwnText(text: text, other: other) }
        }
        return before.isEmpty ? nil : OwnText(text: before, other: nil)
    }
}
