/// Gives back a form that could not be done as it was sent. It is shown once, to the person who sent it, who can send
/// or drop it. Posts the form's fields unchanged, under the form's own id.
package struct HeldPage: Page {
    package static let template = "partner/held"
    package static let title = PageTitle.write

    package var heading: String
    package var lead: String?
    package var action: String
    package var drop: String
    /// The pending form's id, so that sending it twice saves it once.
    package var form: String
    package var fields: [HeldField]
    /// What the form says, to be read before it is sent.
    package var words: [EveningPage.Line]
    /// Whether the words are shown only after a press. A therapist's words may name what an alert is about, and this
    /// page can be the first after the lock, when somebody may look over the therapist's shoulder.
    package var isFolded: Bool
    /// The label of the button; nil where the words can only be copied.
    package var go: String?

    package struct HeldField: Encodable, Sendable {
        package var name, value: String
        package init(name: String, value: String) { (self.name, self.value) = (name, value) }
    }

    package enum Kind: String, Sendable, CustomStringConvertible {
        /// Words, or answers that were chosen.
        case words
        /// A button without words.
        case act
        /// What the form was for has ended meanwhile, so it cannot be sent there.
        case over

        package var description: String { rawValue }
    }

    /// - Parameters:
    ///   - isAsked: whether a sentence says why the form is shown again; false where a notice says so.
    ///   - isFolded: whether the words are shown only when somebody asks for them.
    package init(
        _ kind: Kind, texts: Texts, action: String, drop: String, form: String, fields: [HeldField], words: [String],
        go: String?, isAsked: Bool = true, isFolded: Bool = false
    ) {
        self.isFolded = isFolded && words.contains { !$0.isEmpty }
        heading = texts("partner.held.title.\(kind)")
        lead = isAsked ? texts("partner.held.lead.\(kind)") : nil
        (self.action, self.drop, self.form, self.fields, self.go) = (action, drop, form, fields, go)
        self.words = words.filter { !$0.isEmpty }.map { EveningPage.Line($0) }
    }
}
