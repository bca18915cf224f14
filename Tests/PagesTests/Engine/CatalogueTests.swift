import Assets
import Foundation
import Testing

@testable import Pages

@Suite struct CatalogueTests {
    private func catalogue(_ english: String, spanish: String? = nil) throws(CatalogueError) -> Catalogue {
        var files = ["texts/en/a.txt": Data(english.utf8)]
        if let spanish { files["texts/es/a.txt"] = Data(spanish.utf8) }
        return try Catalogue(.memory(files))
    }

    @Test func `a text may go on over lines`() throws {
        let texts = try catalogue("# remark\na.b = One\n    two\n\na.c = Three").texts(.english)
        #expect(texts("a.b") == "One two")
        #expect(texts("a.c") == "Three")
    }

    @Test func `places are filled once`() throws {
        let texts = try catalogue("a.b = Hello {name} and {other}").texts(.english)
        #expect(texts("a.b", ["name": "{other}", "other": "Sam"]).unmarked == "Hello {other} and Sam")
    }

    @Test(arguments: [(0, "0 notes"), (1, "One note"), (2, "2 notes")])
    func `a count picks its form`(count: Int, sentence: String) throws {
        let texts = try catalogue("a.b[one] = One note\na.b[other] = {count} notes").texts(.english)
        #expect(texts("a.b", count: count) == sentence)
    }

    @Test(arguments: [(1, "You"), (2, "Both of you"), (3, "All of you"), (nil, "All of you")] as [(Int?, String)])
    func `a page for so many takes the form for so many`(people: Int?, sentence: String) throws {
        let texts = try catalogue("a.b[one] = You\na.b[two] = Both of you\na.b[other] = All of you").texts(.english)
        #expect(texts.among(people)("a.b") == sentence)
        #expect(texts.among(people)("a.b", count: 2) == "Both of you")
    }

    @Test func `English steps in for a text a language lacks, and the miss is noted`() throws {
        let catalogue = try catalogue("a.b = Hello\na.c = Two", spanish: "a.b = Hola")
        #expect(catalogue.texts(.spanish)("a.b") == "Hola")
        #expect(catalogue.missing.keys == [])
        #expect(catalogue.texts(.spanish)("a.c") == "Two")
        #expect(catalogue.missing.keys == ["es: a.c"])
    }

    @Test func `a language nobody wrote is English`() throws {
        #expect(try catalogue("a.b = Hello").texts(PageLanguage(code: "xx")).language == .english)
    }

    @Test func `the test language is longer and in brackets`() throws {
        let text = try catalogue("a.b = Hello {name}, how are you").texts(.pseudo)("a.b", ["name": "Sam"])
        #expect(text.unmarked == "⟦Hello ~~Sam, how are you~~~~~⟧")
    }

    @Test(
        arguments: [
            ("a.b = 1\nnonsense", CatalogueError.notAKey(file: "texts/en/a.txt", line: 2)),
            ("  before any key", .notAKey(file: "texts/en/a.txt", line: 1)),
            ("a.b = 1\na.b = 2", .twice(key: "a.b", file: "texts/en/a.txt", line: 2)),
            ("a.b = 1\na.b.c = 2", .alsoAGroup(key: "a.b")),
            ("a.b[one] = 1", .incompletePlural(key: "a.b")), ("a.b[two] = 1", .incompletePlural(key: "a.b")),
            ("a.b[other] = 1", .incompletePlural(key: "a.b")), ("a.b = 1\na.b[two] = 2", .incompletePlural(key: "a.b")),
        ])
    func `a mistake is named with its place`(content: String, error: CatalogueError) {
        #expect(throws: error) { try catalogue(content) }
    }
}
