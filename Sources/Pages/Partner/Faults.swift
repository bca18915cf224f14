/// What could not be taken as it was typed: one line for each field, above the form.
package struct Faults: Encodable, Sendable, Equatable {
    package var any: Bool
    package var rows: [Fault]

    package struct Fault: Encodable, Sendable, Equatable {
        /// The id of the field it speaks of.
        package var name: String
        package var text: String
    }

    init(_ fields: [(name: String, error: String?)]) {
        rows = fields.compactMap { field in field.error.map { Fault(name: field.name, text: $0) } }
        any = !rows.isEmpty
    }
}
