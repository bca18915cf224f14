/// The items of a list that the therapist lets all members see, from a changing hour. A later one replaces it, and one
/// without items takes everything back.
package struct MatchesReleased: EntryRecord {
    package static let kind: UInt64 = 14
    package var assignmentID = AssignmentID(high: 0, low: 0)
    /// Places in the list as it was given, from 1, in ascending order.
    package var items: [UInt64] = []
    package var from = Instant(seconds: 0)

    package init() {}

    package init(assignmentID: AssignmentID, items: Set<UInt64>, from: Instant) {
        self.assignmentID = assignmentID
        self.items = items.sorted()
        self.from = from
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &items)
        wire.field(3, &from)
    }
}
