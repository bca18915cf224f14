import Foundation
import Support
import Testing

@testable import Pages

/// What holds for each page of the program, whoever wrote it.
@Suite struct EveryPageTests {
    static let types = PageSamples.all.map(Sampled.init)

    /// A page type with a readable name in test output.
    struct Sampled: Sendable, CustomTestStringConvertible {
        let type: any SampledPage.Type
        var testDescription: String { type.template }
    }

    private func texts(_ language: PageLanguage = .english) throws -> Texts {
        try Checkout.catalogue.get().texts(language)
    }

    @Test func `all templates load`() throws {
        _ = try Checkout.templates.get()
    }

    @Test func `every template is a page, or used by one`() throws {
        let sources = try Checkout.sources.get()
        let used = Set(sources.values.flatMap { $0.matches(of: /{{[<>]([^}]*)}}/).map { String($0.1) } })
        let pages = Set(PageSamples.all.map { $0.template })
        #expect(Set(sources.keys).subtracting(used) == pages)
    }

    @Test(arguments: types) func `a sample leaves nothing out`(page: Sampled) throws {
        #expect(try PageNode(page.type.sample).gaps() == [])
    }

    @Test(arguments: types) func `every name in a template is there`(page: Sampled) throws {
        let english = try #require(try Checkout.catalogue.get().texts["en"])
        let nodes = try PageSamples.nodes(page.type, texts: texts())
        var names = TemplateNames { key in
            english[key]?.forms.allSatisfy { TextTemplate($0).places.isEmpty } ?? false
        }
        let template = try #require(try Checkout.templates.get().templates[page.type.template])
        names.check(template, [.row(["frame": nodes.frame]), nodes.page])
        #expect(names.problems == [])
    }

    @Test(arguments: types) func `no text of a person can leave an attribute`(page: Sampled) throws {
        let evil = "\"\u{301} onfocus=alert(1) x='\u{301}<\u{338}img>"
        let html = try PageSamples.render(page.type, texts: texts(), changing: { _ in evil })
        let scalars = Array(html.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "\u{301}" || scalar == "\u{338}" {
            #expect(scalars[index - 1] == ";", "a mark before an accent came out as it was given")
        }
        #expect(scalars.contains("\u{301}"), "the page prints nothing of its sample")
    }

    @Test(arguments: types) func `every sentence is in the catalogue`(page: Sampled) throws {
        let html = try PageSamples.render(
            page.type, texts: texts(.pseudo), changing: { "\(Pseudo.open)\($0)\(Pseudo.close)" })
        #expect(Markup(html).unbracketed == [])
    }

    @Test(arguments: types) func `markup needs no inline script or style`(page: Sampled) throws {
        let markup = Markup(try PageSamples.render(page.type, texts: texts()))
        #expect(markup.inlineCode == [])
        #expect(markup.unguardedForms == [])
    }

    @Test func `every value in an attribute stands in quotes`() throws {
        for (name, source) in try Checkout.sources.get() {
            #expect(source.firstMatch(of: /=\s*\{\{/) == nil, "\(name)")
        }
    }

    @Test(arguments: types) func `a page can be read in every language`(page: Sampled) throws {
        for language in try Checkout.catalogue.get().languages + [.pseudo, .mirrored] {
            let html = try PageSamples.render(page.type, texts: texts(language))
            #expect(html.contains("lang=\"\(language.code)\""))
            #expect(html.contains("dir=\"\(language.direction)\""))
            try Preview.write(html, page.type.template, language)
        }
    }
}

/// With PAGES_OUT set to a folder, the samples are written there to be looked at in a browser.
enum Preview {
    static func write(_ html: String, _ template: String, _ language: PageLanguage) throws {
        guard let folder = ProcessInfo.processInfo.environment["PAGES_OUT"] else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let name = template.replacing("/", with: "-")
        try html.write(toFile: "\(folder)/\(name).\(language.code).html", atomically: true, encoding: .utf8)
    }
}
