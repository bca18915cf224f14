/// Reads one template.
///
/// A tag alone on its line takes the line with it. In every other question of white space this does what swift-mustache
/// 2.1.1 did, for which the templates were written; a test compares the two.
struct TemplateParser {
    private var reader: TemplateReader
    private let partials: Set<String>

    /// The tokens of a template; `partials` are the names it may use.
    static func tokens(
        _ text: String, of template: String, partials: Set<String>
    ) throws(PageError) -> [TemplateToken] {
        var parser = TemplateParser(reader: TemplateReader(template, text), partials: partials)
        return try parser.tokens(of: TemplatePart())
    }

    private mutating func tokens(of part: TemplatePart) throws(PageError) -> [TemplateToken] {
        var part = part
        var tokens: [TemplateToken] = []
        // White space before the first tag of a line, until it is known whether it stays.
        var margin: [UInt8] = []
        func keepMargin() {
            if !margin.isEmpty { tokens.append(.text(margin)) }
            margin = []
        }
        while !reader.isAtEnd {
            if part.startsLine {
                let space = reader.space()
                if !part.isInLayout || part.givesBlocks {
                    margin = space
                } else if let indentation = part.indentation {
                    margin = Array(space.dropFirst(indentation))
                } else {
                    part.indentation = space.count
                }
            }
            let text = reader.text()
            if let end = reader.lineEnd() {
                tokens.append(.text(margin + text + end))
                part.startsLine = true
                continue
            }
            if !text.isEmpty {
                tokens.append(.text(margin + text))
                (margin, part.startsLine) = ([], false)
            }
            guard let tag = try reader.tag() else { break }
            let isAlone = tag.kind != .value && part.startsLine && reader.endsLine()
            switch tag.kind {
            case .value:
                keepMargin()
                let name = try reader.name(tag)
                tokens.append(.value(name))
            case .section, .inverted:
                if !isAlone { keepMargin() }
                let name = try reader.name(tag)
                if name.sentence != nil { throw reader.mistake("a sentence is no section") }
                let inner = try self.tokens(of: part.section(tag.name, startsLine: isAlone))
                tokens.append(tag.kind == .section ? .section(name, inner) : .inverted(name, inner))
            case .close:
                guard tag.name == part.closing else { throw reader.mistake("\(tag.name) is not open") }
                if !isAlone { keepMargin() }
                return tokens
            case .partial:
                try check(tag)
                let before = margin
                keepMargin()
                tokens.append(.partial(tag.name, margin: isAlone ? before : [], blocks: [:]))
            case .layout:
                try check(tag)
                let before = margin
                keepMargin()
                let assignment = try self.tokens(of: part.layout(tag.name))
                tokens.append(.partial(tag.name, margin: before, blocks: try blocks(assignment)))
            case .block where part.givesBlocks:
                tokens.append(.assignment(tag.name, try self.tokens(of: part.section(tag.name, startsLine: isAlone))))
            case .block:
                let before = margin
                keepMargin()
                let otherwise = try self.tokens(of: part.section(tag.name, startsLine: isAlone))
                tokens.append(.block(tag.name, margin: before, otherwise: otherwise))
            }
            part.startsLine = isAlone
        }
        if let closing = part.closing { throw reader.mistake("\(closing) is not closed") }
        return tokens
    }

    private func check(_ tag: TemplateTag) throws(PageError) {
        guard partials.contains(tag.name) else { throw .unknownPartial(tag.name, in: reader.template) }
    }

    private func blocks(_ assignment: [TemplateToken]) throws(PageError) -> [String: [TemplateToken]] {
        var blocks: [String: [TemplateToken]] = [:]
        for token in assignment {
            switch token {
            case .assignment(let name, let block): blocks[name] = block
            // What stands between blocks is not shown.
            case .text: continue
            default: throw reader.mistake("only blocks may stand in a layout")
            }
        }
        return blocks
    }
}
