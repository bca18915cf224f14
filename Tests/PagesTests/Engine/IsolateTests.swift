import Assets
import Foundation
import Support
import Testing

@testable import Pages

/// A person's text inside a sentence of ours: held apart, and a name not translated.
@Suite struct IsolateTests {
    private struct Probe: Page {
        static let template = "probe"
        static let title = PageTitle.write
        var said: String
    }

    private func html(_ template: String, _ said: String) throws -> String {
        let library = try TemplateLibrary(.memory(["templates/probe.mustache": Data(template.utf8)]))
        let texts = try Catalogue(Checkout.assets, strict: true).texts(.english)
        let frame = Frame(language: texts.language, brand: "Notes", stylesheet: "a.css")
        let page = Probe(said: said)
        return String(decoding: try library.render(page, frame: frame, texts: texts), as: UTF8.self)
    }

    private func sentence(_ name: String) throws -> String {
        try Catalogue(Checkout.assets, strict: true).texts(.english)("partner.evening.setsUp", ["name": name])
    }

    @Test func `a name in a sentence stands in an element of its own`() throws {
        for name in ["Rose", "נועה", "علي (2)"] {
            let said = try sentence(name)
            #expect(try html("<p>{{said}}</p>", said) == "<p><bdi translate=\"no\">\(name)</bdi> sets it up.</p>")
            #expect(said.unmarked == "\(name) sets it up.")
        }
    }

    @Test func `no element is put where none can stand`() throws {
        let said = try sentence("Rose")
        let plain = "Rose sets it up."
        #expect(try html("<a title=\"{{said}}\" href='#'>x</a>", said) == "<a title=\"\(plain)\" href='#'>x</a>")
        for element in ["title", "textarea", "option"] {
            let template = "<\(element) id=\"a\">{{said}}</\(element)>"
            #expect(try html(template, said) == "<\(element) id=\"a\">\(plain)</\(element)>")
        }
    }

    @Test func `a text that was cut leaves nothing open, and one that closes too much closes nothing`() throws {
        let said = try sentence("Rose")
        let cut = String(String.UnicodeScalarView(said.unicodeScalars.prefix(3)))
        #expect(try html("<p>{{said}}</p>", cut) == "<p><bdi translate=\"no\">Ro</bdi></p>")
        let end = String(String.UnicodeScalarView(said.unicodeScalars.dropFirst(1)))
        #expect(try html("<p>{{said}}</p>", end) == "<p>Rose sets it up.</p>")
        #expect(try html("<p>{{said}}</p>", "\u{301}" + sentence("<b>")).contains("&lt;b&gt;</bdi>"))
    }

    @Test(arguments: [PageLanguage.english, .spanish])
    func `every place of every sentence is known to hold a name, words, or what is ours`(
        _ language: PageLanguage
    ) throws {
        let known = Isolate.ofNames.union(Isolate.ofWords).union(Isolate.ofOurs)
        #expect(Isolate.ofNames.isDisjoint(with: Isolate.ofWords.union(Isolate.ofOurs)))
        var places: Set<String> = []
        for file in Checkout.assets.files(under: "texts/\(language.code)") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for match in text.matches(of: /\{([A-Za-z0-9]+)\}/) { places.insert(String(match.1)) }
        }
        #expect(places.count > 20)
        #expect(places.subtracting(known).isEmpty, "\(places.subtracting(known))")
        #expect(known.subtracting(places).isEmpty, "no longer used: \(known.subtracting(places))")
    }
}
