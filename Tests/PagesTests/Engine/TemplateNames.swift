@testable import Pages

/// Checks every name of a template, its layout and its partials against a sample.
struct TemplateNames {
    let sources: [String: String]
    /// Whether a key of the catalogue has a plain sentence without places to fill.
    let hasText: (String) -> Bool
    private(set) var problems: [String] = []

    init(sources: [String: String], hasText: @escaping (String) -> Bool) {
        (self.sources, self.hasText) = (sources, hasText)
    }

    mutating func check(_ template: String, _ scopes: [PageNode]) {
        var scopes = scopes
        for tag in TemplateTag.all(in: sources[template] ?? "") {
            switch tag.kind {
            case .variable: note(tag, template, scopes)
            case .section: scopes.append(note(tag, template, scopes)?.inner ?? .absent)
            case .inverted:
                note(tag, template, scopes)
                scopes.append(.absent)
            case .layout:
                check(tag.name, scopes)
                scopes.append(.absent)
            case .block: scopes.append(.absent)
            case .close: scopes.removeLast()
            case .partial: check(tag.name, scopes)
            case .comment, .forbidden: continue
            }
        }
    }

    @discardableResult
    private mutating func note(_ tag: TemplateTag, _ template: String, _ scopes: [PageNode]) -> PageNode? {
        if tag.name.isEmpty || tag.name == "." { return .text("") }
        let parts = tag.name.split(separator: ".").map(String.init)
        if parts.first == "t" {
            if !hasText(parts.dropFirst().joined(separator: ".")) { problems.append("\(template): \(tag.name)") }
            return .text("")
        }
        let found = scopes.reversed().lazy.compactMap { $0.child(parts[0]) }.first
        let node = parts.dropFirst().reduce(found) { $0?.child($1) }
        if node == nil { problems.append("\(template): \(tag.name)") }
        if case .row = node, tag.kind == .variable { problems.append("\(template): \(tag.name) is a row") }
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
