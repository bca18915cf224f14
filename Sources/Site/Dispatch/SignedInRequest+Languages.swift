import Pages

extension SignedInRequest {
    /// Code and own name of each language.
    var languages: [(code: String, name: String)] {
        services.catalogue.languages.map { ($0.code, services.catalogue.texts($0)("house.languageName")) }
    }

    /// Whether words are a sentence of ours left as it was, in any language and for any number of people: kept, they
    /// would stand in that form for ever.
    func isUsual(_ words: String, _ key: String) -> Bool {
        services.catalogue.languages.map(services.catalogue.texts).contains { texts in
            [1, 2, nil].contains { texts.among($0)(key) == words }
        }
    }
}
