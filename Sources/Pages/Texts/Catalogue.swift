package import Assets
import Foundation

/// Every sentence that the program says to a person, in every language, except the homework itself (Library).
package final class Catalogue: Sendable {
    let texts: [String: [String: CatalogueFile.Text]]
    let missing = MissingTexts()
    /// Whether a missing text makes a page fail; for tests. Otherwise the English text is used, and the key is
    /// recorded.
    let strict: Bool
    /// The languages people may choose, by code.
    package let languages: [PageLanguage]

    /// Reads every `texts/<language>/*.txt`.
    package init(_ assets: AssetSource, strict: Bool = false) throws(CatalogueError) {
        var texts: [String: [String: CatalogueFile.Text]] = [:]
        for file in assets.names(under: "texts") where file.hasSuffix(".txt") {
            let language = String(file.split(separator: "/")[1])
            guard let data = assets.data(file), let content = String(data: data, encoding: .utf8) else {
                throw .unreadable(file: file)
            }
            try CatalogueFile.read(content, file: file, into: &texts[language, default: [:]])
        }
        guard let english = texts[PageLanguage.english.code] else { throw .noEnglish }
        let groups = Self.groups(of: english.keys)
        for table in texts.values {
            for (key, text) in table { try Self.check(key, text, groups: groups) }
        }
        self.texts = texts
        languages = texts.keys.sorted().map(PageLanguage.init(code:))
        self.strict = strict
    }

    /// The texts of a language, or of English where the catalogue does not have it.
    package func texts(_ language: PageLanguage) -> Texts {
        let known = language.isMadeFromEnglish || texts[language.code] != nil
        return Texts(catalogue: self, language: known ? language : .english)
    }

    private static func groups(of keys: some Sequence<String>) -> Set<String> {
        var groups: Set<String> = []
        for key in keys {
            let parts = key.split(separator: ".")
            for length in 1..<parts.count { groups.insert(parts.prefix(length).joined(separator: ".")) }
        }
        return groups
    }

    private static func check(
        _ key: String, _ text: CatalogueFile.Text, groups: Set<String>
    ) throws(CatalogueError) {
        if groups.contains(key) { throw .alsoAGroup(key: key) }
        let isCounted = text.one != nil || text.two != nil
        let isPlural = text.plain == nil && isCounted && text.other != nil
        let isPlain = text.plain != nil && !isCounted && text.other == nil
        guard isPlural || isPlain else { throw .incompletePlural(key: key) }
    }
}
