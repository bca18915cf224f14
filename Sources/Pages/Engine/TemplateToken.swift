/// A template as it is written, before partials and layouts are put in their places.
enum TemplateToken {
    case text([UInt8])
    case value(TemplateName)
    case section(TemplateName, [TemplateToken])
    case inverted(TemplateName, [TemplateToken])
    /// A partial, or a layout with the blocks it is given.
    case partial(String, blocks: [String: [TemplateToken]])
    /// `{{$main}}…{{/main}}`. In a layout: what the layout shows when it is given no block of this name. Inside
    /// `{{<layout}}`: the block that is given.
    case block(String, [TemplateToken])
}

/// A template made ready: partials and layouts are in their places, and text between two tags is one literal.
enum TemplateNode: Sendable {
    case literal([UInt8])
    case value(TemplateName)
    case sentence(String)
    case section(TemplateName, [TemplateNode])
    case inverted(TemplateName, [TemplateNode])
}
