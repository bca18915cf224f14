/// What was typed when the lock came: given back once, to the same person, to send or to drop.
/// Posts the held fields as they were, under the held form's own id.
package struct HeldPage: Page {
    package static let template = "partner/held"
    package static let title = PageTitle.write

    package var action: String
    package var drop: String
    /// The held form's id, so that sending it twice saves it once.
    package var form: String
    package var fields: [HeldField]
    /// The words among the fields, to be read before they are sent.
    package var words: [EveningPage.Line]

    package struct HeldField: Encodable, Sendable {
        package var name, value: String
        package init(name: String, value: String) { (self.name, self.value) = (name, value) }
    }

    /// - Parameter shown: the names of those fields that hold a person's own words.
    package init(action: String, drop: String, form: String, fields: [HeldField], shown: Set<String>) {
        (self.action, self.drop, self.form, self.fields) = (action, drop, form, fields)
        words = fields.filter { shown.contains($0.name) && !$0.value.isEmpty }.map { EveningPage.Line($0.value) }
    }
}
