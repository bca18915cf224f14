/// One `{{…}}` of a template, as far as the loader and the tests need to know it.
struct TemplateTag: Equatable {
    enum Kind: Equatable { case variable, section, inverted, close, partial, layout, block, comment, forbidden }

    let kind: Kind
    /// The dotted name, without transforms around it.
    let name: String

    /// All tags in order. A tag that is not closed is left to the template parser to refuse.
    static func all(in template: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var rest = template[...]
        while let start = rest.firstRange(of: "{{") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "}}") else { break }
            tags.append(TemplateTag(inside: rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return tags
    }

    private init(inside: Substring) {
        let rest = inside.dropFirst()
        switch inside.first {
        case "#": self.init(.section, rest)
        case "^": self.init(.inverted, rest)
        case "/": self.init(.close, rest)
        case ">": self.init(rest.contains("*") ? .forbidden : .partial, rest)
        case "<": self.init(rest.contains("*") ? .forbidden : .layout, rest)
        case "$": self.init(.block, rest)
        case "!": self.init(.comment, "")
        case "{", "&", "=", "%": self.init(.forbidden, inside)
        default: self.init(.variable, inside)
        }
    }

    private init(_ kind: Kind, _ text: Substring) {
        self.kind = kind
        let trimmed = text.filter { !$0.isWhitespace }
        // `uppercased(name)` names `name`.
        let innermost = trimmed.split(separator: "(").last ?? ""
        name = String(innermost.prefix { $0 != ")" })
    }
}
