/// A template as it is written, before partials and layouts are put in their places.
enum TemplateToken {
    /// One line at most, with its end.
    case text([UInt8])
    case value(TemplateName)
    case section(TemplateName, [TemplateToken])
    case inverted(TemplateName, [TemplateToken])
    /// A partial, or a layout with the blocks it is given. The margin is put before each of its lines.
    case partial(String, margin: [UInt8], blocks: [String: [TemplateToken]])
    /// `{{$main}}…{{/main}}` where a layout shows a block, with what it shows when it is given none.
    case block(String, margin: [UInt8], otherwise: [TemplateToken])
    /// The same inside `{{<layout}}`, where a block is given.
    case assignment(String, [TemplateToken])
}

/// A template made ready: partials and layouts are in their places, and what stands between tags is in one piece.
enum TemplateNode: Sendable {
    case literal([UInt8])
    case value(TemplateName)
    case sentence(String)
    case section(TemplateName, [TemplateNode])
    case inverted(TemplateName, [TemplateNode])
    /// The nodes of a partial that stood alone behind a margin.
    case indented([UInt8], [TemplateNode])
}
