/// Why a page could not be made. It carries names of templates and types, never what a person wrote.
package enum PageError: Error, Equatable {
    case unknownTemplate(String)
    case unknownPartial(String, in: String)
    /// Raw output, changed delimiters, a computed partial or a pragma, each of which would be a way around escaping;
    /// and tags that are harmless and not used.
    case forbiddenTag(String, in: String)
    /// Not UTF-8, or not a template; with the parser's reason and line.
    case unreadableTemplate(String, reason: String)
    /// A property of a page has a type that a page may not hold.
    case notAPageValue(String)
    case missingText(String)
}
