import Casework
import Homework
import Pages

// The therapist's own texts. Each language has a text of its own.
extension TherapistRequest {
    /// The languages that a therapist may write in. The language of this page comes first.
    var ownTextLanguages: [Language] {
        let offered = request.languages.compactMap { Language(code: $0.code) }
        let own = request.texts.reader
        return offered.filter { $0 == own } + offered.filter { $0 != own }
    }

    /// *Español*
    func ownName(_ language: Language) -> String {
        request.languages.first { $0.code == language.code }?.name ?? language.code
    }

    /// One language's part, as it was typed or as it is stored. Texts from before a language was asked for are shown in
    /// the part of this page's language. The usual reading days are shown where the therapist wrote none in any
    /// language.
    func part(_ profile: TherapistProfile, _ language: Language) -> TherapistPages.HowIWork.TypedPart {
        let typed = request.typed
        let written = profile.texts.first { $0.language == language.code }
        let isOwn = language == request.texts.reader
        var part = TherapistPages.HowIWork.TypedPart(code: language.code, language: ownName(language))
        let (welcome, reading) = ("welcome-\(language.code)", "reading-\(language.code)")
        part.welcome = typed?[welcome] ?? written?.welcome ?? (isOwn ? profile.welcome : "")
        part.reading =
            typed?[reading]
            ?? (profile.hasOwnReadingDays
                ? written?.readingDays ?? (isOwn ? profile.readingDays : "") : usualReading(language))
        part.welcomeError = typed?.fault(welcome, request.texts)
        part.readingError = typed?.fault(reading, request.texts)
        return part
    }

    /// The texts that were sent.
    ///
    /// Reading days are not saved if they are the usual ones in every part, because each page can say those in its own
    /// language. While the therapist has written none, every part shows the usual ones, and a part that still has them
    /// counts as not written. Otherwise a reader of another language would find the usual days although the therapist
    /// has written new ones.
    func sentTexts(_ profile: TherapistProfile, _ faults: inout [String: String]) -> [ProfileText] {
        let sent = ownTextLanguages.map { request.form["reading-\($0.code)"].trimmed }.filter { !$0.isEmpty }
        let isUsual = sent.allSatisfy { request.isUsual($0, "house.readingDays") }
        var texts = ownTextLanguages.map { language in
            let (welcome, reading) = ("welcome-\(language.code)", "reading-\(language.code)")
            let days = request.form[reading].trimmed
            let isLeft = isUsual || !profile.hasOwnReadingDays && request.isUsual(days, "house.readingDays")
            let text = ProfileText(
                language, welcome: request.form[welcome].trimmed, readingDays: isLeft ? "" : days)
            if text.welcome.count > Longest.jotting { faults[welcome] = "therapist.error.tooLong" }
            if text.readingDays.count > Longest.line { faults[reading] = "therapist.error.tooLong" }
            return text
        }
        texts.removeAll { $0.welcome.isEmpty && $0.readingDays.isEmpty }
        // A text in a language that only a later version knows is kept unchanged.
        return texts + profile.texts.filter { Language(code: $0.language) == nil }
    }

    func usualReading(_ language: Language) -> String {
        request.services.catalogue.texts(PageLanguage(code: language.code))("house.readingDays")
    }
}

extension TherapistProfile {
    /// Whether the therapist wrote when they read, in any language.
    var hasOwnReadingDays: Bool { !readingDays.isEmpty || texts.contains { !$0.readingDays.isEmpty } }
}
