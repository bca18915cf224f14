/// Puts the partials and layouts of a template in their places.
struct TemplateAssembly {
    /// A deeper nesting than this is a partial that includes itself: no page has so many partials within each other.
    private static let deepest = 40

    let templates: [String: [TemplateToken]]

    func nodes(of template: String) throws(PageError) -> [TemplateNode] {
        try nodes(template, templates[template] ?? [], blocks: [:], depth: 0)
    }

    /// - Parameter blocks: what the layouts around these tokens were given.
    private func nodes(
        _ template: String, _ tokens: [TemplateToken], blocks: [String: [TemplateToken]], depth: Int
    ) throws(PageError) -> [TemplateNode] {
        guard depth < Self.deepest else { throw .unreadableTemplate(template, reason: "it includes itself") }
        var nodes: [TemplateNode] = []
        for token in tokens {
            let more: [TemplateNode] =
                switch token {
                case .text(let text): [.literal(text)]
                case .value(let name): [name.sentence.map(TemplateNode.sentence) ?? .value(name)]
                case .section(let name, let inner):
                    [.section(name, try self.nodes(template, inner, blocks: blocks, depth: depth))]
                case .inverted(let name, let inner):
                    [.inverted(name, try self.nodes(template, inner, blocks: blocks, depth: depth))]
                case .partial(let name, let given):
                    // The page's own block wins over one that a layout on the way gives.
                    try self.nodes(
                        template, templates[name] ?? [], blocks: blocks.merging(given) { outer, _ in outer },
                        depth: depth + 1)
                case .block(let name, let otherwise):
                    try self.nodes(template, blocks[name] ?? otherwise, blocks: blocks, depth: depth + 1)
                }
            for node in more {
                if case .literal(let text) = node, case .literal(let before) = nodes.last {
                    nodes[nodes.count - 1] = .literal(before + text)
                } else {
                    nodes.append(node)
                }
            }
        }
        return nodes
    }
}
