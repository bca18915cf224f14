package import Assets
import Foundation

/// All templates of the program. Every value they print is escaped, without exception.
package struct TemplateLibrary: Sendable {
    /// Each template with its partials and layouts in their places.
    let templates: [String: [TemplateNode]]

    /// Loads every `templates/**/*.mustache`; refuses a template that asks for anything unescaped or that names a
    /// partial which does not exist.
    package init(_ assets: AssetSource) throws(PageError) {
        let sources = try Self.sources(assets)
        let names = Set(sources.keys)
        var tokens: [String: [TemplateToken]] = [:]
        for name in names.sorted() {
            tokens[name] = try TemplateParser.tokens(sources[name] ?? "", of: name, partials: names)
        }
        let assembly = TemplateAssembly(templates: tokens)
        var templates: [String: [TemplateNode]] = [:]
        for name in names.sorted() { templates[name] = try assembly.nodes(of: name) }
        self.templates = templates
    }

    /// The content of the files, by the templates' names.
    static func sources(_ assets: AssetSource) throws(PageError) -> [String: String] {
        let ending = ".mustache"
        var sources: [String: String] = [:]
        for file in assets.names(under: "templates") where file.hasSuffix(ending) {
            guard let data = assets.data(file), let text = String(data: data, encoding: .utf8) else {
                throw .unreadableTemplate(file, reason: "not UTF-8")
            }
            sources[String(file.dropFirst("templates/".count).dropLast(ending.count))] = text
        }
        return sources
    }

    /// The page as HTML in UTF-8, in the frame's language.
    package func render<P: Page>(_ page: P, frame: Frame, texts: Texts) throws(PageError) -> [UInt8] {
        let around = frame.node(title: texts(P.title.key))
        return try render(
            PageNode(page), template: P.template, frame: around, texts: texts.among(frame.people))
    }

    func render(_ page: PageNode, template: String, frame: PageNode, texts: Texts) throws(PageError) -> [UInt8] {
        guard case .row(var content) = page else { throw .notAPageValue(template) }
        guard let nodes = templates[template] else { throw .unknownTemplate(template) }
        content["frame"] = frame
        var rendering = Rendering(.row(content), texts: texts)
        rendering.render(nodes)
        if texts.catalogue.strict, let missing = texts.catalogue.missing.first { throw .missingText(missing) }
        return rendering.bytes
    }
}
