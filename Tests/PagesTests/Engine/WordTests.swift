import Foundation
import Support
import Testing

@testable import Pages

/// No pressure (L6), and nothing outward that says what this is (L7).
@Suite struct WordTests {
    private func hits(_ lists: [String: [String]], where wanted: (String) -> Bool) throws -> [String] {
        try Checkout.catalogue.get().texts.flatMap { language, texts in
            let list = try #require(lists[language], "no forbidden words for \(language)")
            return texts.filter { wanted($0.key) }.flatMap { key, text in
                text.forms.flatMap { ForbiddenWords.found(list, in: $0) }
                    .map { "\(language) \(key): \($0)" }
            }
        }.sorted()
    }

    @Test func `no sentence presses, grades or assumes a gender`() throws {
        #expect(try hits(ForbiddenWords.pressure) { _ in true } == [])
    }

    @Test func `nothing before a door says what is behind it`() throws {
        let outward = [
            "title.", "house.", "problem.", "entrance.welcome.", "entrance.signIn.", "entrance.card.", "entrance.lock.",
            "entrance.recover.", "entrance.code.",
        ]
        #expect(try hits(ForbiddenWords.outward) { key in outward.contains { key.hasPrefix($0) } } == [])
    }

    @Test func `words in templates are held to the same list`() throws {
        for (name, source) in try Checkout.sources.get() {
            let text = source.replacing(/\{\{[^}]*\}\}/, with: " ").replacing(/<[^>]*>/, with: " ")
            #expect(ForbiddenWords.found(ForbiddenWords.pressure["en"] ?? [], in: text) == [], "\(name)")
        }
    }

    @Test(
        arguments: [
            ("Your streak: 3", ["streak*"]), ("50 % done", ["%"]), ("You are overdue.", ["overdue"]), ("The sheet", []),
            ("Well done, Sam", ["well done"]), ("here, there", []),
        ])
    func `a forbidden word is found, and only a whole one`(text: String, words: [String]) {
        #expect(ForbiddenWords.found(ForbiddenWords.pressure["en"] ?? [], in: text) == words)
    }
}
