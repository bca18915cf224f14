/// Goes through the bytes of a template from tag to tag.
struct TemplateReader {
    let template: String
    private let bytes: [UInt8]
    private var position = 0

    init(_ template: String, _ text: String) { (self.template, bytes) = (template, Array(text.utf8)) }

    /// The text before the next tag, or before the end.
    mutating func text() -> [UInt8] {
        let start = position
        while position < bytes.count, !isAt(UInt8(ascii: "{"), position) { position += 1 }
        return Array(bytes[start..<position])
    }

    /// The tag at this position; nil at the end.
    mutating func tag() throws(PageError) -> TemplateTag? {
        if position == bytes.count { return nil }
        let start = position + 2
        guard let end = (start..<max(start, bytes.count)).first(where: { isAt(UInt8(ascii: "}"), $0) }) else {
            throw mistake("a tag is not closed")
        }
        let inside = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let tag = TemplateTag(inside) else { throw .forbiddenTag(inside, in: template) }
        position = end + 2
        return tag
    }

    func name(_ tag: TemplateTag) throws(PageError) -> TemplateName {
        guard let name = TemplateName(tag.name) else { throw mistake("\(tag.name) is not a name") }
        return name
    }

    /// An error with the line number.
    func mistake(_ reason: String) -> PageError {
        let line = bytes[..<position].count { $0 == UInt8(ascii: "\n") } + 1
        return .unreadableTemplate(template, reason: "line \(line): \(reason)")
    }

    /// Whether the same byte is found twice at this index, as at the start and the end of a tag.
    private func isAt(_ byte: UInt8, _ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
    }
}
