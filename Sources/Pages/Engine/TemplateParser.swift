/// Reads one template. White space between tags is kept as it is written.
struct TemplateParser {
    private var reader: TemplateReader
    private let partials: Set<String>

    /// The tokens of a template; `partials` are the names it may use.
    static func tokens(
        _ text: String, of template: String, partials: Set<String>
    ) throws(PageError) -> [TemplateToken] {
        var parser = TemplateParser(reader: TemplateReader(template, text), partials: partials)
        return try parser.tokens()
    }

    /// Reads up to the closing tag of that name, or to the end of the template.
    private mutating func tokens(closing: String? = nil) throws(PageError) -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        while true {
            let text = reader.text()
            if !text.isEmpty { tokens.append(.text(text)) }
            guard let tag = try reader.tag() else { break }
            switch tag.kind {
            case .value:
                tokens.append(.value(try reader.name(tag)))
            case .section, .inverted:
                let name = try reader.name(tag)
                if name.sentence != nil { throw reader.mistake("a sentence is no section") }
                let inner = try self.tokens(closing: tag.name)
                tokens.append(tag.kind == .section ? .section(name, inner) : .inverted(name, inner))
            case .close:
                guard tag.name == closing else { throw reader.mistake("\(tag.name) is not open") }
                return tokens
            case .partial:
                try check(tag)
                tokens.append(.partial(tag.name, blocks: [:]))
            case .layout:
                try check(tag)
                tokens.append(.partial(tag.name, blocks: try blocks(try self.tokens(closing: tag.name))))
            case .block:
                tokens.append(.block(tag.name, try self.tokens(closing: tag.name)))
            }
        }
        if let closing { throw reader.mistake("\(closing) is not closed") }
        return tokens
    }

    private func check(_ tag: TemplateTag) throws(PageError) {
        guard partials.contains(tag.name) else { throw .unknownPartial(tag.name, in: reader.template) }
    }

    /// The blocks that a template gives to a layout. Text between them is not shown.
    private func blocks(_ tokens: [TemplateToken]) throws(PageError) -> [String: [TemplateToken]] {
        var blocks: [String: [TemplateToken]] = [:]
        for token in tokens {
            switch token {
            case .block(let name, let block): blocks[name] = block
            case .text: continue
            default: throw reader.mistake("only blocks may stand in a layout")
            }
        }
        return blocks
    }
}
