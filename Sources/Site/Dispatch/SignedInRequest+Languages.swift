import Pages

extension SignedInRequest {
    /// Code and own name of each language.
    var languages: [(code: String, name: String)] {
        services.catalogue.languages.map { ($0.code, services.catalogue.texts($0)("house.languageName")) }
    }

    /// Whether these words are an unchanged sentence of the program's, in any language and for any number of people. If
    /// it were saved, it would keep that form for ever.
    func isUsual(_ words: String, _ key: String) -> Bool {
        services.catalogue.languages.map(services.catalogue.texts).contains { texts in
            [1, 2, nil].contains { texts.among($0)(key) == words }
        }
    }
}
