/// What the therapist wrote in one language.
package struct ProfileText: WireRecord, Hashable {
    /// The BCP 47 code; one this version does not ship is kept and not shown.
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

/// Words of the therapist's own as one reader gets them.
package struct OwnText: Sendable, Equatable {
    package let text: String
    /// The language the words are in, where that is not the reader's: a page says so beside them. Nil where it is the
    /// reader's, and for words written before their language was asked.
    package let other: Language?

    package init(text: String, other: Language?) { (self.text, self.other) = (text, other) }
}

extension TherapistProfile {
    /// The welcome for a reader of that language; nil where the therapist wrote none at all.
    package func welcome(in language: Language) -> OwnText? { own(\.welcome, before: welcome, language) }

    /// The reading days for a reader of that language; nil where they are as usual.
    package func readingDays(in language: Language) -> OwnText? { own(\.readingDays, before: readingDays, language) }

    /// What was written in the reader's language; else in another; else before a language was asked.
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
