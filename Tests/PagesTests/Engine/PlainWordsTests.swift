import Assets
import Foundation
import Support
import Testing

@testable import Pages

/// Plain words: short sentences, and a reading grade of about six. The library's own are held to it by its reader.
@Suite struct PlainWordsTests {
    /// Words in a sentence that a couple reads.
    private static let longest = 25
    /// Longer ones that have to be, each with its reason: none.
    private static let allowed: [String: String] = [:]

    /// Everything on the couple's pages, by key; names stand where they will.
    private func couples(_ language: PageLanguage) throws -> [(key: String, text: String)] {
        try #require(try Checkout.catalogue.get().texts[language.code]).filter { !$0.key.hasPrefix("therapist.") }
            .flatMap { key, text in text.forms.map { (key, $0) } }
            .map { (key: $0.0, text: $0.1.replacing(/\{[a-z]+\}/, with: "Sam")) }
    }

    @Test(arguments: [PageLanguage.english, .spanish])
    func `no sentence that couples read has more than 25 words`(language: PageLanguage) throws {
        let long = try couples(language).filter { Prose($0.text).sentences.contains { $0.count > Self.longest } }
        #expect(Set(long.map(\.key)) == Set(Self.allowed.keys))
    }

    @Test(arguments: [PageLanguage.english, .spanish])
    func `the couple's pages are easy to read`(language: PageLanguage) throws {
        let prose = Prose(try couples(language).map(\.text).joined(separator: "\n"))
        if language == .english { #expect(prose.grade < 6) } else { #expect(prose.ease > 65) }
    }

    @Test func `no sentence has a shape that readers had to solve`() throws {
        let found = try Checkout.catalogue.get().texts.flatMap { language, texts in
            texts.flatMap { key, text in
                text.forms.flatMap { form in
                    // A word that has to be typed is called a word.
                    let said = form.replacing(/the word “[^”]*”/, with: "it").replacing(
                        "the word as it is shown", with: "it")
                    return BannedShapes.found(language, in: said).map { "\(language) \(key): \($0)" }
                }
            }
        }
        #expect(found.sorted() == [])
    }

    @Test func `neither does the library`() throws {
        let found = ["en", "es"].flatMap { language in
            Checkout.assets.files(under: "Library/\(language)").flatMap { file in
                String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").flatMap { line in
                    BannedShapes.found(language, in: String(line)).map { "\(file.name): \($0): \(line)" }
                }
            }
        }
        #expect(found.sorted() == [])
    }

    @Test(arguments: ["en", "es"])
    func `each shape is found in the sentences that had it`(language: String) throws {
        for shape in try #require(BannedShapes.all[language]) {
            for example in shape.examples {
                #expect(BannedShapes.found(language, in: example).contains(shape.pattern), "\(example)")
            }
        }
        #expect(BannedShapes.found("en", in: "A word or two is enough. Stand up, and take your time.") == [])
    }

    @Test func `a long sentence and a hard one are found`() {
        let long = String(repeating: "word ", count: 26)
        #expect(Prose("Short. \(long). Short.").sentences.map(\.count) == [1, 26, 1])
        let hard = Prose(
            "Graduated exposure facilitates habituation to physiological arousal without performance-related evaluation."
        )
        #expect(hard.grade > 12)
        let duro = Prose(
            "La exposición progresiva facilita la habituación a la activación fisiológica sin evaluaciones relacionadas."
        )
        #expect(duro.ease < 40)
        #expect(Prose("Put one phone between you, and put the other one away.").grade < 6)
    }
}

/// A text as sentences of words, and how hard it is to read. Titles and single words make no text easier.
struct Prose {
    let sentences: [[Substring]]

    init(_ text: String) {
        sentences = text.split { ".!?…:;\n".contains($0) }
            .map { $0.split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) } }.filter { !$0.isEmpty }
    }

    private var whole: [[Substring]] { sentences.filter { $0.count > 3 } }
    private var length: Double { Double(whole.joined().count) / Double(max(1, whole.count)) }

    /// Groups of vowels for each word, less an English silent e.
    private func weight(silentE: Bool) -> Double {
        let groups = whole.joined().map { word in
            let count = word.lowercased().matches(of: /[aeiouyáéíóúü]+/).count
            let isSilent = silentE && word.hasSuffix("e") && !word.hasSuffix("le") && count > 1
            return max(1, isSilent ? count - 1 : count)
        }
        return Double(groups.reduce(0, +)) / Double(max(1, groups.count))
    }

    /// Flesch and Kincaid's school grade, for English.
    var grade: Double { 0.39 * length + 11.8 * weight(silentE: true) - 15.59 }
    /// Szigriszt's ease of reading, for Spanish: 65 and more is quite easy.
    var ease: Double { 206.835 - 62.3 * weight(silentE: false) - length }
}
