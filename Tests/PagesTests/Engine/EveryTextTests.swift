import Foundation
import Testing

@testable import Pages

/// What holds for each sentence of the catalogue.
@Suite struct EveryTextTests {
    @Test func `every language has the same keys with the same places`() throws {
        let catalogue = try Checkout.catalogue.get()
        let english = try #require(catalogue.texts["en"])
        for (language, texts) in catalogue.texts where language != "en" {
            #expect(Set(english.keys).symmetricDifference(texts.keys).sorted() == [], "\(language)")
            for (key, text) in english {
                #expect(text.places == texts[key]?.places, "\(language): \(key)")
                #expect((text.plain == nil) == (texts[key]?.plain == nil), "\(language): \(key)")
            }
        }
    }

    @Test func `Spanish is there`() throws {
        #expect(try Checkout.catalogue.get().languages.contains(.spanish))
    }

    @Test func `there is a text for each of the six titles`() throws {
        let texts = try Checkout.catalogue.get().texts(.english)
        #expect(
            PageTitle.allCases.map { texts($0.key) } == ["This week", "Write", "Mine", "Settings", "Help", "Sign in"])
    }

    @Test func `every key the program asks for is there`() throws {
        let english = try #require(try Checkout.catalogue.get().texts["en"])
        let groups = Set(english.keys.compactMap { $0.split(separator: ".").first.map(String.init) })
        var asked = Set(try code().matches(of: /\btexts\(\s*"([A-Za-z0-9.]+)"/).map { String($0.1) })
        // A key chosen by a condition stands alone as a literal; its first word tells that it is a key.
        let literals = try code().matches(of: /"([a-z][A-Za-z0-9]*)((?:\.[a-z][A-Za-z0-9]*)+)"/)
        asked.formUnion(literals.filter { groups.contains(String($0.1)) }.map { "\($0.1)\($0.2)" })
        #expect(asked.filter { english[$0] == nil }.sorted() == [])
    }

    @Test func `every sentence is asked for`() throws {
        let english = try #require(try Checkout.catalogue.get().texts["en"])
        let templates = try Checkout.templates.get().sources.values.joined()
        let code = try code()
        // A key may be put together in code (`"title.\(rawValue)"`); then its group is named.
        let unused = english.keys.filter { key in
            let group = key.split(separator: ".").dropLast().joined(separator: ".")
            return !templates.contains("t.\(key)") && !code.contains("\"\(key)\"") && !code.contains("\"\(group).\\(")
        }
        #expect(unused.sorted() == [])
    }

    /// All Swift sources but the engine's own documentation.
    private func code() throws -> String {
        let sources = Checkout.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }.joined()
            .replacing(/\/\/[^\n]*/, with: "")
    }
}

extension CatalogueFile.Text {
    /// What is to be filled in, in any form; the count may be left out of one form.
    fileprivate var places: Set<String> {
        [plain, one, other].compactMap { $0 }.reduce(into: []) { $0.formUnion(TextTemplate($1).places) }
    }
}
