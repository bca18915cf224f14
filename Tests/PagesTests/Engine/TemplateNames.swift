@testable import Pages

/// Checks every name of a template, with its layout and its partials, against a sample.
struct TemplateNames {
    /// Whether a key of the catalogue has a sentence without places to fill.
    let hasText: (String) -> Bool
    private(set) var problems: [String] = []

    init(hasText: @escaping (String) -> Bool) { self.hasText = hasText }

    mutating func check(_ template: [TemplateNode], _ scopes: [PageNode]) {
        for node in template {
            switch node {
            case .literal: continue
            case .sentence(let key): if !hasText(key) { problems.append("t.\(key)") }
            case .value(let name):
                switch note(name, scopes) {
                case .row, .list: problems.append("\(name) is a row")
                default: continue
                }
            case .section(let name, let inner):
                let found = note(name, scopes)
                if case .flag = found { check(inner, scopes) } else { check(inner, scopes + [found?.inner ?? .absent]) }
            case .inverted(let name, let inner):
                note(name, scopes)
                check(inner, scopes)
            }
        }
    }

    @discardableResult
    private mutating func note(_ name: TemplateName, _ scopes: [PageNode]) -> PageNode? {
        guard case .path(let first, let inside) = name else { return scopes.last }
        let found = scopes.reversed().lazy.compactMap { $0.child(first) }.first
        let node = inside.reduce(found) { $0?.child($1) }
        if node == nil { problems.append("\(name)") }
        return node
    }
}

extension PageNode {
    fileprivate func child(_ name: String) -> PageNode? {
        if case .row(let row) = self { row[name] } else { nil }
    }

    /// What a section's content sees: of a list, a row with the names of all its rows.
    fileprivate var inner: PageNode {
        guard case .list(let list) = self else { return self }
        let rows = list.compactMap { if case .row(let row) = $0 { row } else { nil } }
        return rows.isEmpty ? list.first ?? .absent : .row(rows.reduce(into: [:]) { $0.merge($1) { old, _ in old } })
    }
}
