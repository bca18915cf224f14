@testable import Pages

extension TherapistPages.HowIWork {
    static func sample(_ texts: Texts) -> Self {
        var typed = Typed()
        (typed.name, typed.secrets, typed.language) = ("Robin", "limited", "en")
        typed.zone = "Europe/Madrid"
        typed.parts = [TypedPart(code: "en", language: "English"), TypedPart(code: "es", language: "Español")]
        (typed.parts[0].welcome, typed.parts[0].reading) = (
            sampleWords(texts)("welcome"), sampleWords(texts)("reading")
        )
        return Self(
            action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), typed: typed,
            languages: [("en", "English"), ("es", "Español")], zones: ["Europe/Madrid", "America/Lima"], texts)
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
            help: ("#", "+34 910 000 000"), digitsHref: "#", wordsHref: "#", sheetHref: "#",
            forgetAction: "#", othersAction: "#", keysAction: "#", hasKeys: true,
            factor: ("#", texts("therapist.factor.isOff")),
            signIns: [texts("therapist.signIns.here", ["day": "3 November 2026"])], texts)
    }
}

extension TherapistPages.PassphraseChange {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), texts)
    }
}

extension TherapistPages.RecoverySheet {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", address: "practice.example/recover",
            code: ["7Q2M", "K3F9", "A1B2", "C3D4", "E5F6", "G7H8", "J9K0", "MNPQ"], picture: "M4 4h7v1h-7z",
            pictureSize: 45, day: "3 November 2026", texts)
    }
}

extension TherapistPages.NewRecoverySheet {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), state: .made, showed: "ab", texts)
    }
}

extension TherapistPages.SecondFactor {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link(texts("therapist.settings.heading"), href: "#"), left: 9, isRequired: false, texts)
    }
}

extension TherapistPages.AppSetUp {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link(texts("therapist.factor.heading"), href: "#"),
            letters: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", picture: "M4 4h7v1h-7z", pictureSize: 45, texts)
    }
}

extension TherapistPages.SpareCodes {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", codes: ["7Q2M-K3F9", "A1B2-C3D4"], texts)
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
            parts: [
                TypedPart(
                    code: "en", language: "English",
                    sentences: [sampleWords(texts)("saved1"), sampleWords(texts)("saved2")]),
                TypedPart(code: "es", language: "Español", sentences: []),
            ], texts)
    }
}
