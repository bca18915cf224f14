/// One field of a form, as shown first, and as shown again with what was typed.
package struct Field: Encodable, Sendable, Equatable {
    /// The name the browser sends, and the id its label points to.
    package var name: String
    package var label: String
    package var value: String
    package var hint: String?
    /// A sentence that helps, when what was typed was refused.
    package var error: String?
    package var hasError: Bool
    /// Whether that sentence asks if the value is meant. The form then carries the value, and the same value sent again
    /// means yes.
    package var asked: Bool

    package init(name: String, label: String, value: String = "", hint: String? = nil, error: String? = nil) {
        (self.name, self.label, self.value, self.hint) = (name, label, value, hint)
        (self.error, self.hasError) = (error, error != nil)
        asked = error.map(Isolate.isOurs) ?? false
    }

    /// A sentence that asks about the value instead of refusing it.
    package static func asking(_ sentence: String) -> String { Isolate.ours(sentence) }
}
