/// Whether others may have a part in a practice that the writer does alone. The last one counts.
///
/// Nobody but the therapist learns of it: it opens nothing, and the therapist may give a homework for several that
/// includes this practice only while the last word is *yes*.
package struct JoiningStatement: EntryRecord {
    package static let kind: UInt64 = 12
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var word = Joining.notNow

    package init() {}

    package init(assignmentID: AssignmentID, word: Joining) {
        self.assignmentID = assignmentID
        self.word = word
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &word)
    }

    /// May others have a part in it?
    package enum Joining: UInt8, LetterAnswer {
        case yes = 1, notNow

        package static let field = "joining"
        package static let asked = "partner.joining.asked"
        package static let group = "partner.joining.answer"

        package var token: String {
            switch self {
            case .yes: "yes"
            case .notNow: "no"
            }
        }
    }
}
