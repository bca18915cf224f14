/// Goes through the bytes of a template, from tag to tag and line to line.
struct TemplateReader {
    let template: String
    private let bytes: [UInt8]
    private var position = 0

    init(_ template: String, _ text: String) { (self.template, bytes) = (template, Array(text.utf8)) }

    var isAtEnd: Bool { position == bytes.count }

    /// Spaces and tabs.
    mutating func space() -> [UInt8] {
        let start = position
        while let byte = byte(0), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
        return Array(bytes[start..<position])
    }

    /// What comes before the next tag or the end of the line.
    mutating func text() -> [UInt8] {
        let start = position
        while !isAtEnd, lineEndLength == 0, !isAtTag { position += 1 }
        return Array(bytes[start..<position])
    }

    /// The end of the line, if this is one.
    mutating func lineEnd() -> [UInt8]? {
        let start = position
        position += lineEndLength
        return position == start ? nil : Array(bytes[start..<position])
    }

    /// Whether nothing more stands on the line; then it is passed.
    mutating func endsLine() -> Bool {
        if isAtEnd { return true }
        let start = position
        _ = space()
        if lineEnd() != nil { return true }
        position = start
        return false
    }

    /// The tag that stands here; nil at the end.
    mutating func tag() throws(PageError) -> TemplateTag? {
        if isAtEnd { return nil }
        let start = position + 2
        var end = start
        while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "}") && bytes[end + 1] == UInt8(ascii: "}")) {
            end += 1
        }
        guard end + 1 < bytes.count else { throw mistake("a tag is not closed") }
        let inside = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let tag = TemplateTag(inside) else { throw .forbiddenTag(inside, in: template) }
        position = end + 2
        return tag
    }

    func name(_ tag: TemplateTag) throws(PageError) -> TemplateName {
        guard let name = TemplateName(tag.name) else { throw mistake("\(tag.name) is not a name") }
        return name
    }

    /// An error that says the line.
    func mistake(_ reason: String) -> PageError {
        let line = bytes[..<position].count { $0 == UInt8(ascii: "\n") } + 1
        return .unreadableTemplate(template, reason: "line \(line): \(reason)")
    }

    private func byte(_ ahead: Int) -> UInt8? { position + ahead < bytes.count ? bytes[position + ahead] : nil }

    private var isAtTag: Bool { byte(0) == UInt8(ascii: "{") && byte(1) == UInt8(ascii: "{") }

    private var lineEndLength: Int {
        switch byte(0) {
        case UInt8(ascii: "\n"): 1
        case UInt8(ascii: "\r") where byte(1) == UInt8(ascii: "\n"): 2
        default: 0
        }
    }
}
