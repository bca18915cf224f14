extension TherapistPages {
    /// A way to another page.
    package struct Link: Encodable, Sendable, Equatable {
        package var href: String
        package var label: String

        package init(_ label: String, href: String) { (self.href, self.label) = (href, label) }
    }

    /// The mistakes of a form's fields and questions, in the order they stand on the page.
    static func faults(_ fields: [Field] = [], _ choices: [Choices] = [], _ ticks: [Tick] = []) -> Faults {
        Faults(
            fields.map { ($0.name, $0.error) } + choices.map { ($0.name, $0.error) } + ticks.map { ($0.name, $0.error) }
        )
    }
}
