/// Who reads what is written here, and when. Stands above every field.
package struct Reads: Encodable, Sendable, Equatable {
    /// *Only Robin reads this.*
    package var reader: String
    /// *Robin reads here on Mondays …*, as the therapist wrote it, or from when to when nobody reads and whom to call.
    package var when: String

    package init(_ reader: String, when: String = "") {
        (self.reader, self.when) = (reader, when)
    }
}
