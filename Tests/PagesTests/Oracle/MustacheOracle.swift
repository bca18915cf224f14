import Mustache

@testable import Pages

/// What swift-mustache makes of our templates, whose engine it was: it says what ours has to say.
struct MustacheOracle {
    private var library = MustacheLibrary()

    init(_ sources: [String: String]) throws {
        // Registering the same value again changes nothing.
        MustacheContentTypes.register(ScalarHTML(), named: ScalarHTML.name)
        for (name, text) in sources {
            let prepared = "{{% CONTENT_TYPE: \(ScalarHTML.name)}}\n" + Self.withDottedNames(text)
            try library.register(prepared, named: Self.dotted(name))
        }
    }

    func render(_ page: PageNode, template: String, frame: PageNode, texts: Texts) -> String? {
        guard case .row(var content) = page else { return nil }
        content["frame"] = frame
        return library.render(Root(content: content, texts: texts), withTemplate: Self.dotted(template))
    }

    /// Folders are written with a slash, which its parser does not read in the closing tag of a layout.
    private static func dotted(_ name: String) -> String { name.replacing("/", with: ".") }

    private static func withDottedNames(_ text: String) -> String {
        text.replacing(/\{\{([<>\/])([^}]*)\}\}/) { "{{\($0.1)\(dotted(String($0.2)))}}" }
    }
}

/// Its own escapes whole characters, and so lets a quotation mark under an accent pass.
private struct ScalarHTML: MustacheContentType {
    static let name = "SCALAR_HTML"
    private static let escapes: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "`": "&#96;",
    ]

    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            escaped.append(contentsOf: Self.escapes[scalar]?.unicodeScalars ?? String(scalar).unicodeScalars)
        }
        return String(escaped)
    }
}

/// The page's own names, `frame`, and `t` for sentences.
private struct Root: MustacheParent, MustacheCustomRenderable {
    let content: [String: PageNode]
    let texts: Texts
    func child(named name: String) -> Any? {
        name == "t" ? Sentence(texts: texts, key: "") : content[name]?.shown
    }
    var renderText: String { "" }
    var isNull: Bool { false }
}

private struct Sentence: MustacheParent, MustacheCustomRenderable {
    let texts: Texts
    let key: String
    func child(named name: String) -> Any? { Sentence(texts: texts, key: key.isEmpty ? name : "\(key).\(name)") }
    var renderText: String { key.isEmpty ? "" : texts(key) }
    var isNull: Bool { false }
}

private struct Row: MustacheParent, MustacheCustomRenderable {
    let row: [String: PageNode]
    func child(named name: String) -> Any? { row[name]?.shown }
    var renderText: String { "" }
    var isNull: Bool { false }
}

private struct Rows: MustacheSequence, MustacheParent, MustacheCustomRenderable {
    let rows: [Any]
    func makeIterator() -> some IteratorProtocol<Any> { rows.makeIterator() }
    func child(named name: String) -> Any? { nil }
    var renderText: String { "" }
    var isNull: Bool { false }
}

/// Hides an outer value of the same name.
private struct Absent: MustacheParent, MustacheCustomRenderable {
    func child(named name: String) -> Any? { nil }
    var renderText: String { "" }
    var isNull: Bool { true }
}

extension PageNode {
    fileprivate var shown: Any {
        switch self {
        case .text(let text): text
        case .number(let number): number
        case .flag(let flag): flag
        case .absent: Absent()
        case .row(let row): Row(row: row)
        case .list(let list): Rows(rows: list.map(\.shown))
        }
    }
}
