/// One page while it is written, as bytes of UTF-8. Nothing of it is kept for the next page.
struct Rendering {
    private(set) var bytes: [UInt8] = []
    /// The page's own content, then every open row. Names are looked up from the innermost outwards.
    private var scopes: [PageNode]
    private let texts: Texts

    init(_ page: PageNode, texts: Texts) {
        (scopes, self.texts) = ([page], texts)
        // Most pages are smaller than this.
        bytes.reserveCapacity(8_192)
    }

    mutating func render(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .literal(let literal): bytes.append(contentsOf: literal)
            case .value(let name): show(find(name))
            case .sentence(let key): bytes.append(escaping: texts(key))
            case .section(let name, let inner): section(find(name), inner)
            case .inverted(let name, let inner): inverted(find(name), inner)
            }
        }
    }

    /// A row, a list and an absent value show nothing.
    private mutating func show(_ node: PageNode?) {
        switch node {
        case .text(let text): bytes.append(escaping: text)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .absent, .row, .list, nil: return
        }
    }

    private mutating func section(_ node: PageNode?, _ inner: [TemplateNode]) {
        switch node {
        case .absent, .flag(false), nil: return
        case .flag(true): render(inner)
        case .list(let rows): for row in rows { render(inner, inside: row) }
        case .some(let node): render(inner, inside: node)
        }
    }

    private mutating func inverted(_ node: PageNode?, _ inner: [TemplateNode]) {
        switch node {
        case .absent, .flag(false), nil: render(inner)
        case .list(let rows) where rows.isEmpty: render(inner, inside: .list(rows))
        default: return
        }
    }

    private mutating func render(_ inner: [TemplateNode], inside node: PageNode) {
        scopes.append(node)
        render(inner)
        scopes.removeLast()
    }

    private func find(_ name: TemplateName) -> PageNode? {
        guard case .path(let first, let inside) = name else { return scopes.last }
        for scope in scopes.reversed() {
            guard case .row(let row) = scope, var found = row[first] else { continue }
            for name in inside {
                guard case .row(let row) = found, let inner = row[name] else { return nil }
                found = inner
            }
            return found
        }
        return nil
    }
}
