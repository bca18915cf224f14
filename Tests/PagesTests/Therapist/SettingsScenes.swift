@testable import Pages

extension TherapistPages.HowIWork {
    static func sample(_ texts: Texts) -> Self {
        var typed = Typed()
        (typed.name, typed.welcome) = ("Robin", sampleWords(texts)("welcome"))
        (typed.secrets, typed.reading) = ("limited", sampleWords(texts)("reading"))
        typed.language = "en"
        return Self(
            action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), typed: typed,
            languages: [("en", "English"), ("es", "Español")], texts)
    }
}

extension TherapistPages.ClinicHelp {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), help: .sample(texts))
    }
}

extension TherapistPages.SettingsHub {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            work: ("#", say("reading")), usualWay: ("#", say("founding")), sentences: ("#", say("saved1")),
            help: ("#", "+34 910 000 000"), digitsHref: "#", wordsHref: "#", forgetAction: "#",
            othersAction: "#", texts)
    }
}

extension TherapistPages.NewWords {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), texts)
    }
}

extension TherapistPages.UsualWay {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), evening: .sample(texts))
    }
}

extension TherapistPages.SavedSentences {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link(texts("therapist.settings.heading"), href: "#"),
            sentences: [sampleWords(texts)("saved1"), sampleWords(texts)("saved2")], texts)
    }
}
