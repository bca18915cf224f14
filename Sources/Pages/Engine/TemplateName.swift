/// What a tag names: `{{.}}`, or a property and what is inside it.
enum TemplateName: Equatable, Sendable {
    case current
    case path(String, inside: [String])

    /// Nil for a text that is no name.
    init?(_ text: String) {
        if text == "." {
            self = .current
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, parts.allSatisfy({ !$0.isEmpty && !$0.contains("/") }) else { return nil }
        self = .path(first, inside: Array(parts.dropFirst()))
    }

    /// The key of a sentence, if this names one: `t.week.lead` names `week.lead`.
    var sentence: String? {
        guard case .path("t", let key) = self, !key.isEmpty else { return nil }
        return key.joined(separator: ".")
    }
}
