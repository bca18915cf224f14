/// One `{{…}}` of a template.
struct TemplateTag {
    enum Kind { case value, section, inverted, close, partial, layout, block }

    let kind: Kind
    let name: String

    /// Nil for a tag that our templates may not use: raw output, a lambda, a comment, other delimiters, a computed
    /// partial.
    init?(_ inside: String) {
        switch inside.utf8.first {
        case UInt8(ascii: "#"): kind = .section
        case UInt8(ascii: "^"): kind = .inverted
        case UInt8(ascii: "/"): kind = .close
        case UInt8(ascii: ">"): kind = .partial
        case UInt8(ascii: "<"): kind = .layout
        case UInt8(ascii: "$"): kind = .block
        default: kind = .value
        }
        name = kind == .value ? inside : String(inside.dropFirst())
        guard name.utf8.allSatisfy(Self.isOfName) else { return nil }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
