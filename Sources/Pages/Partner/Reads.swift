/// Who reads what is written here, and when. Stands above every field.
package struct Reads: Encodable, Sendable, Equatable {
    /// *Only Robin reads this.*
    package var reader: String
    /// *Robin reads here on Mondays …*, as the therapist wrote it, or who reads while the therapist is away.
    package var when: String

    package init(_ reader: String, when: String = "") {
        (self.reader, self.when) = (reader, when)
    }
}
