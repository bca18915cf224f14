import Assets
import Foundation
import Support
import Testing

@testable import Pages

/// What each tag of our templates shows, for every kind of node.
@Suite struct TemplateTests {
    private func render(_ template: String, _ page: [String: PageNode], parts: [String: String] = [:]) throws -> String
    {
        var files = ["texts/en/a.txt": Data("a.b = <A>".utf8), "templates/page.mustache": Data(template.utf8)]
        for (name, text) in parts { files["templates/\(name).mustache"] = Data(text.utf8) }
        let assets = AssetSource.memory(files)
        let html = try TemplateLibrary(assets).render(
            .row(page), template: "page", frame: .row([:]), texts: try Catalogue(assets).texts(.english))
        return String(decoding: html, as: UTF8.self)
    }

    @Test(arguments: [
        (PageNode.text("<&>\"'`"), "&lt;&amp;&gt;&quot;&#39;&#96;", "+", ""), (.text(""), "", "+", ""),
        (.number(0), "0", "+", ""), (.number(-1), "-1", "+", ""), (.flag(true), "true", "+", ""),
        (.flag(false), "false", "", "-"), (.absent, "", "", "-"), (.row(["b": .number(1)]), "", "+", ""),
        (.list([]), "", "", "-"), (.list([.number(1), .number(2)]), "", "++", ""),
    ])
    func `a value, a section and an inverted section of each kind of node`(
        node: PageNode, value: String, section: String, inverted: String
    ) throws {
        let shown = try render("{{a}}|{{#a}}+{{/a}}|{{^a}}-{{/a}}", ["a": node])
        #expect(shown == "\(value)|\(section)|\(inverted)")
    }

    @Test func `names are looked up from the innermost row outwards, and dotted names inside one row`() throws {
        let rows: PageNode = .list([.row(["a": .text("inner")]), .row([:]), .text("plain")])
        let page: [String: PageNode] = ["a": .text("outer"), "rows": rows, "row": .row(["a": .text("deep")])]
        #expect(try render("{{#rows}}{{a}}.{{.}};{{/rows}}", page) == "inner.;outer.;outer.plain;")
        #expect(try render("{{row.a}},{{row.b}},{{a.b}},{{#row}}{{row.a}}{{/row}},{{gone}}", page) == "deep,,,deep,")
        #expect(try render("{{t.a.b}}", page) == "&lt;A&gt;")
    }

    @Test func `a layout shows the page's block, then one given on the way, then its own`() throws {
        let parts = [
            "outer": "[{{$x}}x{{/x}}{{$y}}y{{/y}}{{$z}}{{>part}}{{/z}}]",
            "inner": "{{<outer}}{{$x}}X{{/x}}between{{$y}}Y{{/y}}{{/outer}}", "part": "({{a}})",
        ]
        #expect(
            try render("{{<inner}}{{$y}}{{a}}{{/y}}{{/inner}}", ["a": .text("mine")], parts: parts) == "[Xmine(mine)]")
    }

    @Test func `white space is kept as it is written`() throws {
        let template = "a\n  {{#b}}\r\n\t{{c}}\n{{/b}}\n<textarea>\n{{c}}</textarea>{{>part}}\n"
        let page: [String: PageNode] = ["b": .flag(true), "c": .text(" 1\n 2 ")]
        #expect(
            try render(template, page, parts: ["part": "\n  p\n"])
                == "a\n  \r\n\t 1\n 2 \n\n<textarea>\n 1\n 2 </textarea>\n  p\n\n")
    }

    @Test func `no template adds white space to what a person wrote`() throws {
        for (name, source) in try Checkout.sources.get() {
            // A browser drops one line break after <textarea>, and shows every other.
            for found in source.matches(of: /<textarea[^>]*>(.*?)<\/textarea>/.dotMatchesNewlines()) {
                #expect(found.1.wholeMatch(of: /\n?\{\{\w+\}\}/) != nil, "\(name): \(found.1)")
            }
            for found in source.matches(of: /class="[^"]*written[^"]*">(.*?)<\//.dotMatchesNewlines()) {
                #expect(found.1.wholeMatch(of: /\{\{[\w.]+\}\}/) != nil, "\(name): \(found.1)")
            }
            #expect(!source.contains("<pre"), "\(name)")
        }
    }
}
