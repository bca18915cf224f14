import Assets
import Foundation
import Testing

@testable import Pages

@Suite struct EngineTests {
    private struct Note: Page {
        static let template = "note"
        static let title = PageTitle.write
        var name: String
        var error: String?
        var lines: [Line] = []

        struct Line: Encodable {
            var text: String
            var error: String?
        }
    }

    private func files(_ templates: [String: String]) -> AssetSource {
        var files = ["texts/en/house.txt": Data("title.write = Write\nnote.lead = For you\nnote.more = More".utf8)]
        for (name, text) in templates { files["templates/\(name).mustache"] = Data(text.utf8) }
        return .memory(files)
    }

    private func render(_ page: some Page, _ templates: [String: String], strict: Bool = false) throws -> String {
        let files = files(templates)
        let frame = Frame(language: .english, brand: "Practice", stylesheet: "/s.css")
        let texts = try Catalogue(files, strict: strict).texts(.english)
        let html = try TemplateLibrary(files).render(page, frame: frame, texts: texts)
        return String(decoding: html, as: UTF8.self)
    }

    @Test func `a quotation mark under an accent is escaped in page, layout, partial and list`() throws {
        let evil = "\"\u{301} onfocus=alert(1) x="
        let html = try render(
            Note(name: evil, lines: [.init(text: evil)]),
            [
                "note":
                    "{{<a/layout}}{{$main}}<a b=\"{{name}}\">{{#lines}}<i c=\"{{text}}\">{{/lines}}{{>part}}{{/main}}{{/a/layout}}",
                "a/layout": "<body d=\"{{name}}\">{{$main}}{{/main}}</body>",
                "part": "<u e=\"{{name}}\">",
            ])
        #expect(html.unicodeScalars.filter { $0 == "\"" }.count == 8)
        #expect(html.utf8.count == html.replacing("&quot;\u{301}", with: "").utf8.count + 4 * 8)
    }

    @Test(arguments: [
        "{{{name}}}", "{{& name}}", "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}", "{{>*name}}", "{{<*name}}{{/name}}",
        "{{uppercased(name)}}", "{{#first()}}{{/first()}}", "{{! a remark}}", "{{ name }}",
    ])
    func `a template cannot ask for unescaped text, or for more than our templates use`(tag: String) throws {
        #expect { try TemplateLibrary(files(["note": tag])) } throws: { error in
            if case .forbiddenTag(_, in: "note") = error as? PageError { true } else { false }
        }
    }

    @Test func `a template cannot name a partial that does not exist`() throws {
        #expect(throws: PageError.unknownPartial("gone", in: "note")) {
            try TemplateLibrary(files(["note": "{{>gone}}"]))
        }
    }

    @Test(arguments: [
        ("a\n{{#name}}\nb", "line 3: name is not closed"), ("{{name}}\n{{/lines}}", "line 2: lines is not open"),
        ("{{#lines}}{{^error}}{{/lines}}{{/error}}", "line 1: lines is not open"),
        ("a {{name", "line 1: a tag is not closed"),
        ("{{a..b}}", "line 1: a..b is not a name"), ("{{}}", "line 1:  is not a name"),
        ("{{#t.note.lead}}{{/t.note.lead}}", "line 1: a sentence is no section"),
        ("{{<part}}{{name}}{{/part}}", "line 1: only blocks may stand in a layout"),
        ("{{>note}}", "it includes itself"), ("{{<part}}{{$b}}{{$b}}{{/b}}{{/b}}{{/part}}", "it includes itself"),
    ])
    func `a mistake in a template is named with its line`(template: String, reason: String) throws {
        let error = #expect(throws: PageError.self) {
            try TemplateLibrary(files(["note": template, "part": "{{$b}}{{/b}}"]))
        }
        guard case .unreadableTemplate(_, reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a page without its template is refused`() throws {
        #expect(throws: PageError.unknownTemplate("note")) { try render(Note(name: "a"), [:]) }
    }

    @Test func `an absent value in a row does not find the page's own`() throws {
        let html = try render(
            Note(name: "a", error: "page", lines: [.init(text: "x")]),
            ["note": "{{#lines}}{{text}}[{{error}}]{{#error}}!{{/error}}{{^error}}none{{/error}}{{/lines}}"])
        #expect(html == "x[]none")
    }

    @Test func `a whole row prints nothing`() throws {
        let html = try render(
            Note(name: "a", lines: [.init(text: "x")]), ["note": "{{#lines}}<{{.}}>{{/lines}}{{lines}}{{frame}}{{t}}"])
        #expect(html == "<>")
    }

    @Test func `braces in a person's words are not a template`() throws {
        #expect(try render(Note(name: "{{t.note.lead}}"), ["note": "{{name}}"]) == "{{t.note.lead}}")
    }

    @Test func `a text is found by its dotted name`() throws {
        #expect(try render(Note(name: "a"), ["note": "{{t.note.lead}} {{frame.title}}"]) == "For you Write")
    }

    @Test func `a missing text fails a strict catalogue`() throws {
        #expect(throws: PageError.missingText("en: note.gone")) {
            try render(Note(name: "a"), ["note": "{{t.note.gone}}"], strict: true)
        }
    }
}
