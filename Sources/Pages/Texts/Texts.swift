/// The sentences of one language: `texts("week.hello", ["name": name])`, `texts("week.notes", count: 2)`.
package struct Texts: Sendable {
    let catalogue: Catalogue
    package let language: PageLanguage
    /// How many people a page is for. A sentence without a count takes the form for that number. Nil where it is not
    /// known; a sentence must then be right for any number.
    private(set) var people: Int?

    package init(catalogue: Catalogue, language: PageLanguage) {
        (self.catalogue, self.language) = (catalogue, language)
    }

    /// The same sentences on a page for this many people.
    package func among(_ people: Int?) -> Texts {
        var texts = self
        texts.people = people
        return texts
    }

    /// The sentence of a key, with `{name}` replaced by the value for `name`, and `{count}` by the count.
    ///
    /// Values are inserted once: braces in a person's text stay as they are.
    package func callAsFunction(_ key: String, _ values: [String: String] = [:], count: Int? = nil) -> String {
        guard let text = text(key), let sentence = text.form(count ?? people) else {
            return key
        }
        // Most sentences have no placeholder and need no further reading.
        if language != .pseudo, !sentence.utf8.contains(UInt8(ascii: "{")) { return sentence }
        var values = values
        if let count { values["count"] = values["count"] ?? String(count) }
        let filled = TextTemplate(sentence).filled(
            with: values, wording: language == .pseudo ? Pseudo.stretched : { $0 })
        return language == .pseudo ? Pseudo.bracketed(filled) : filled
    }

    private func text(_ key: String) -> CatalogueFile.Text? {
        let english = PageLanguage.english.code
        let own = language.isMadeFromEnglish ? english : language.code
        if let text = catalogue.texts[own]?[key] { return text }
        catalogue.missing.note(language.isMadeFromEnglish ? key : "\(language.code): \(key)")
        return own == english ? nil : catalogue.texts[english]?[key]
    }
}

/// The test language: what has no brackets did not come from the catalogue.
enum Pseudo {
    static let open: Character = "⟦"
    static let close: Character = "⟧"

    /// Forty per cent longer, as German or Finnish would be.
    static func stretched(_ words: String) -> String {
        words + String(repeating: "~", count: words.count * 2 / 5)
    }

    static func bracketed(_ text: String) -> String { "\(open)\(text)\(close)" }
}
