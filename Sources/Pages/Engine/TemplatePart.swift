/// What is being read: a template, a section, or what is given to a layout.
struct TemplatePart {
    /// The name that ends it; none for a whole template.
    var closing: String?
    var startsLine = true
    /// Directly inside `{{<layout}}`, where blocks are given.
    var givesBlocks = false
    var isInLayout = false
    /// How much white space the lines of a given block lose: as much as its first line has.
    var indentation: Int?

    func section(_ name: String, startsLine: Bool) -> TemplatePart {
        var part = self
        (part.closing, part.startsLine, part.givesBlocks) = (name, startsLine, false)
        return part
    }

    func layout(_ name: String) -> TemplatePart {
        var part = self
        (part.closing, part.startsLine, part.givesBlocks, part.isInLayout) = (name, true, true, true)
        return part
    }
}
