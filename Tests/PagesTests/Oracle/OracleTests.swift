import Assets
import Foundation
import Support
import Testing

@testable import Pages

/// Our engine against swift-mustache, byte for byte.
@Suite struct OracleTests {
    @Test(arguments: [PageLanguage.english, .spanish, .pseudo])
    func `every sample page is the same`(language: PageLanguage) throws {
        let texts = try Checkout.catalogue.get().texts(language)
        let oracle = try MustacheOracle(try Checkout.sources.get())
        for page in PageSamples.all {
            let nodes = try PageSamples.nodes(page, texts: texts, changing: { "\($0)\"\u{301}<&>'`" })
            let theirs = oracle.render(nodes.page, template: page.template, frame: nodes.frame, texts: texts)
            let ours = try Checkout.templates.get().render(
                nodes.page, template: page.template, frame: nodes.frame, texts: texts)
            #expect(
                Self.bare(String(decoding: ours, as: UTF8.self)) == Self.bare(try #require(theirs)), "\(page.template)")
        }
    }

    /// Without what holds names apart from their sentences, which theirs did not know.
    private static func bare(_ html: String) -> String { html.unmarked.replacing(/<\/?bdi[^>]*>/, with: "") }

    @Test func `every template that was thrown together is the same`() throws {
        let texts = try Catalogue(.memory(["texts/en/a.txt": Data("t.b = <A>\nt.c = C".utf8)])).texts(.english)
        var compared = 0
        for seed in 0..<1_500 as Range<UInt64> {
            let dice = TemplateDice(FuzzScale.seed(seed, of: 77))
            let (sources, page) = (dice.sources(), dice.row(depth: 2))
            guard let library = try library(sources) else { continue }
            let theirs = try MustacheOracle(sources).render(page, template: "page", frame: .row([:]), texts: texts)
            let ours = try library.render(page, template: "page", frame: .row([:]), texts: texts)
            #expect(ours == Array(try #require(theirs).utf8), "seed \(seed)")
            if ours.count > 20 { compared += 1 }
        }
        #expect(compared > 700)
    }

    /// Nil for one that includes itself: ours refuses it, theirs would never end.
    private func library(_ sources: [String: String]) throws -> TemplateLibrary? {
        let files = sources.map { ("templates/\($0).mustache", Data($1.utf8)) }
        let loaded = Result { () throws(PageError) in
            try TemplateLibrary(.memory(Dictionary(uniqueKeysWithValues: files)))
        }
        if case .failure(.unreadableTemplate(_, "it includes itself")) = loaded { return nil }
        return try loaded.get()
    }

    @Test func `a difference is found`() throws {
        let texts = try Checkout.texts
        let oracle = try MustacheOracle(["page": " {{a}}\n"])
        let theirs = oracle.render(.row(["a": .text("'")]), template: "page", frame: .row([:]), texts: texts)
        let files = ["templates/page.mustache": Data("{{a}}\n".utf8)]
        let ours = try TemplateLibrary(.memory(files)).render(
            .row(["a": .text("'")]), template: "page", frame: .row([:]), texts: texts)
        #expect(theirs == " &#39;\n")
        #expect(ours == Array("&#39;\n".utf8))
    }
}
