package import Assets
import Foundation
import Mustache

/// All templates of the program. Every value they print is escaped, without exception.
package struct TemplateLibrary: Sendable {
    let sources: [String: String]
    private let library: MustacheLibrary

    /// Loads every `templates/**/*.mustache`; refuses a template that could print something unescaped or that names a
    /// partial which does not exist.
    package init(_ assets: AssetSource) throws(PageError) {
        // Registering the same value again changes nothing.
        MustacheContentTypes.register(ScalarHTML(), named: ScalarHTML.name)
        let ending = ".mustache"
        var sources: [String: String] = [:]
        for file in assets.names(under: "templates") where file.hasSuffix(ending) {
            guard let data = assets.data(file), let text = String(data: data, encoding: .utf8) else {
                throw .unreadableTemplate(file, reason: "not UTF-8")
            }
            sources[String(file.dropFirst("templates/".count).dropLast(ending.count))] = text
        }
        var library = MustacheLibrary()
        for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
            try Self.check(name, text, known: sources)
            let prepared = "{{% CONTENT_TYPE: \(ScalarHTML.name)}}\n" + Self.withDottedNames(text)
            do {
                try library.register(prepared, named: Self.dotted(name))
            } catch let error as MustacheTemplate.ParserError {
                // The first line is the loader's own.
                throw .unreadableTemplate(name, reason: "line \(error.context.lineNumber - 1): \(error.error)")
            } catch {
                throw .unreadableTemplate(name, reason: "\(error)")
            }
        }
        self.sources = sources
        self.library = library
    }

    /// Folders are written with a slash, which the parser does not read in the closing tag of a layout.
    private static func dotted(_ name: String) -> String { name.replacing("/", with: ".") }

    private static func withDottedNames(_ text: String) -> String {
        text.replacing(/\{\{([<>\/])([^}]*)\}\}/) { "{{\($0.1)\(dotted(String($0.2)))}}" }
    }

    private static func check(_ name: String, _ text: String, known: [String: String]) throws(PageError) {
        for tag in TemplateTag.all(in: text) {
            switch tag.kind {
            case .forbidden: throw .forbiddenTag(tag.name, in: name)
            case .partial, .layout:
                guard known[tag.name] != nil else { throw .unknownPartial(tag.name, in: name) }
            default: continue
            }
        }
    }

    /// The page as HTML, in the frame's language.
    package func render<P: Page>(_ page: P, frame: Frame, texts: Texts) throws(PageError) -> String {
        let around = frame.node(title: texts(P.title.key))
        return try render(PageNode(page), template: P.template, frame: around, texts: texts)
    }

    func render(_ page: PageNode, template: String, frame: PageNode, texts: Texts) throws(PageError) -> String {
        guard case .row(var content) = page else { throw .notAPageValue(template) }
        content["frame"] = frame
        let root = RenderRoot(content: content, texts: texts)
        guard let html = library.render(root, withTemplate: Self.dotted(template)) else {
            throw .unknownTemplate(template)
        }
        if texts.catalogue.strict, let missing = texts.catalogue.missing.first { throw .missingText(missing) }
        return html
    }
}

/// The bottom of a template's look-up: the page's own names, `frame` and `t`.
private struct RenderRoot: MustacheParent {
    let content: [String: PageNode]
    let texts: Texts

    func child(named name: String) -> Any? {
        name == "t" ? TextNode(texts: texts, path: "") : content[name]?.rendered
    }
}

/// `t.week.lead` on its way: `t`, then `week`, then the sentence.
private struct TextNode: MustacheParent, MustacheCustomRenderable {
    let texts: Texts
    let path: String

    func child(named name: String) -> Any? {
        let key = path.isEmpty ? name : "\(path).\(name)"
        return texts.catalogue.isGroup(key) ? TextNode(texts: texts, path: key) : texts(key)
    }

    var renderText: String { texts(path) }
    var isNull: Bool { false }
}
