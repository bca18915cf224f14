@testable import Pages

extension TherapistPages.BeforeYouBegin {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "/begin", reading: sampleWords(texts)("reading"), help: .sample(texts), texts)
    }
}

extension TherapistPages.HelpFields {
    static func sample(_ texts: Texts) -> Self {
        Self(
            telephone: "+34 910 000 000", text: sampleWords(texts)("help"),
            countries: [("ES", "España"), ("GB", "United Kingdom"), ("US", "United States")], country: "ES", texts)
    }
}

extension TherapistPages.FirstStart {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "/first", languages: [("en", "English"), ("es", "Español")], language: "en", texts)
    }

    static func sampleWithProblems(_ texts: Texts) -> Self {
        Self(
            action: "/first", languages: [("en", "English"), ("es", "Español")], language: "en",
            nameError: texts("therapist.error.empty"), againError: texts("therapist.error.digitsDiffer"), texts)
    }
}

extension TherapistPages.PassphrasePage {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "/first/words", name: "maple river",
            words: ["harbour", "linen", "eleven", "walnut", "quiet", "ladder"], texts)
    }
}
