import Foundation
import Support
import Testing

@testable import Pages

/// What holds for each sentence of the catalogue.
@Suite struct EveryTextTests {
    @Test func `every language has the same keys with the same places`() throws {
        let catalogue = try Checkout.catalogue.get()
        let english = try #require(catalogue.texts["en"])
        for (language, texts) in catalogue.texts where language != "en" {
            #expect(Set(english.keys).symmetricDifference(texts.keys).sorted() == [], "\(language)")
            let differing = english.filter { key, text in
                texts[key].map { $0.places != text.places } ?? false
            }
            #expect(differing.keys.sorted() == [], "\(language)")
        }
    }

    @Test func `Spanish is there`() throws {
        #expect(try Checkout.catalogue.get().languages.contains(.spanish))
    }

    @Test func `there is a text for each of the six titles`() throws {
        let texts = try Checkout.catalogue.get().texts(.english)
        #expect(
            PageTitle.allCases.map { texts($0.key) }
                == ["This week", "Write", "My pages", "Settings", "Help", "Sign in"])
    }

    @Test func `every key the program asks for is there`() throws {
        let catalogue = try Checkout.catalogue.get()
        let english = try #require(catalogue.texts["en"])
        let groups = Set(english.keys.compactMap { $0.split(separator: ".").first })
        let asked = try Self.literals.get().filter { literal in
            let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count > 1 && groups.contains(parts[0]) && !["css", "js", "txt"].contains(parts.last)
                && parts.allSatisfy { $0.allSatisfy(\.isLetter) && !$0.isEmpty }
        }
        // A group may be chosen first and its key after.
        let isGroup = { (asked: String) in english.keys.contains { $0.hasPrefix(asked + ".") } }
        #expect(asked.filter { english[$0] == nil && !isGroup($0) }.sorted() == [])
    }

    @Test func `every sentence is asked for`() throws {
        let english = try #require(try Checkout.catalogue.get().texts["en"])
        let inTemplates = try Checkout.templates.get().templates.values.flatMap { $0.flatMap(\.sentences) }
        let inCode = try Self.literals.get()
        let asked = Set(inTemplates).union(inCode)
        let unused = english.keys.filter { key in
            // A key may be put together in code (`"title.\(rawValue)"`); then a group of it is named.
            let parts = key.split(separator: ".")
            let groups = (1..<parts.count).map { parts.prefix($0).joined(separator: ".") }
            return !asked.contains(key) && !groups.contains { inCode.contains($0) || inCode.contains("\($0).\\(") }
        }
        #expect(unused.sorted() == [])
    }

    /// Every string of the Swift sources that may ask for texts; one with a value in it also as far as its first `\(`.
    private static let literals = Result {
        let sources = Checkout.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        var literals: Set<String> = []
        for file in files
        where file.hasSuffix(".swift") && ["Homework", "Pages", "Site", "evenings"].contains(file.prefix { $0 != "/" })
        {
            let source = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for line in source.utf8.split(separator: UInt8(ascii: "\n")) where line.contains(UInt8(ascii: "\"")) {
                for piece in line.split(separator: UInt8(ascii: "\"")) where piece.contains(UInt8(ascii: ".")) {
                    let literal = String(Substring(piece))
                    literals.insert(literal)
                    if let cut = literal.firstRange(of: "\\(") { literals.insert(String(literal[..<cut.upperBound])) }
                }
            }
        }
        return literals
    }
}

extension TemplateNode {
    fileprivate var sentences: [String] {
        switch self {
        case .literal, .value: []
        case .sentence(let key): [key]
        case .section(_, let inner), .inverted(_, let inner): inner.flatMap(\.sentences)
        }
    }
}

extension CatalogueFile.Text {
    /// What is to be filled in, in any form; the count may be left out of one form, and a language may need fewer forms
    /// than another.
    fileprivate var places: Set<String> {
        forms.reduce(into: []) { $0.formUnion(TextTemplate($1).places) }
    }
}

extension TextTemplate {
    /// The names to be filled in.
    var places: Set<String> { Set(parts.compactMap { if case .place(let name) = $0 { name } else { nil } }) }
}
