/// Puts the partials and layouts of a template in their places.
struct TemplateAssembly {
    /// Where a token stands: which blocks were given to the layouts around it, and behind which margin.
    private struct Place {
        var blocks: [String: [TemplateToken]] = [:]
        var margin: [UInt8] = []
        var depth = 0

        func inside(_ margin: [UInt8], _ assignment: [String: [TemplateToken]] = [:]) -> Place {
            // The page's own block goes before that of a layout on the way.
            Place(
                blocks: blocks.merging(assignment) { outer, _ in outer }, margin: self.margin + margin, depth: depth + 1
            )
        }
    }

    /// More partials in partials than any page has: one that includes itself.
    private static let deepest = 40

    let templates: [String: [TemplateToken]]

    func nodes(of template: String) throws(PageError) -> [TemplateNode] {
        try level(template, templates[template] ?? [], Place())
    }

    private func level(
        _ template: String, _ tokens: [TemplateToken], _ place: Place
    ) throws(PageError) -> [TemplateNode] {
        guard place.depth < Self.deepest else { throw .unreadableTemplate(template, reason: "it includes itself") }
        var nodes: [TemplateNode] = []
        for token in tokens {
            for node in try self.nodes(template, token, place) {
                // Behind a margin, where lines begin is seen only when the page is made.
                if place.margin.isEmpty, case .literal(let more) = node, case .literal(let before) = nodes.last {
                    nodes[nodes.count - 1] = .literal(before + more)
                } else {
                    nodes.append(node)
                }
            }
        }
        return place.margin.isEmpty ? nodes : [.indented(place.margin, nodes)]
    }

    private func nodes(
        _ template: String, _ token: TemplateToken, _ place: Place
    ) throws(PageError) -> [TemplateNode] {
        switch token {
        case .text(let text): [.literal(text)]
        case .value(let name): [name.sentence.map(TemplateNode.sentence) ?? .value(name)]
        case .section(let name, let inner): [.section(name, try level(template, inner, place))]
        case .inverted(let name, let inner): [.inverted(name, try level(template, inner, place))]
        case .partial(let name, let margin, let blocks):
            try level(template, templates[name] ?? [], place.inside(margin, blocks))
        case .block(let name, let margin, let otherwise):
            try level(template, place.blocks[name] ?? otherwise, place.inside(margin))
        case .assignment: []
        }
    }
}
