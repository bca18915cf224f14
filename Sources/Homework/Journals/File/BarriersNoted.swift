/// What could get in the way of a homework, as the therapist and the couple foresaw it. It stays in the file.
package struct BarriersNoted: EntryRecord {
    package static let kind: UInt64 = 18
    package var assignmentID = AssignmentID(high: 0, low: 0)
    /// In ascending order.
    package var barriers: [Barrier] = []
    package var day = Day(number: 0)

    package init() {}

    package init(assignmentID: AssignmentID, barriers: Set<Barrier>, day: Day) {
        self.assignmentID = assignmentID
        self.barriers = barriers.sorted()
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &barriers)
        wire.field(3, &day)
    }
}

/// What may keep people from their homework. Asked before it is given, so that there is a plan for it (R39).
///
/// The numbers are stable, because the file stores them.
package enum Barrier: UInt8, WireCode, Hashable, CaseIterable, Comparable {
    case time = 1, tiredness, children, privacy, shifts, travel, guests, illness, bleeding, mood, quarrel, resentment
    case fearOfFailing, fearOfMore, shame, bodyImage, values, unclear, doubt, alcohol

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Keeps in the couple's file what could get in the way of a homework. No page of a member shows it.
package struct NoteBarriers: TherapistAct {
    package let assignmentID: AssignmentID
    package let barriers: Set<Barrier>
    package let day: Day

    package init(assignmentID: AssignmentID, barriers: Set<Barrier>, day: Day) {
        self.assignmentID = assignmentID
        self.barriers = barriers
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        let noted = BarriersNoted(assignmentID: assignmentID, barriers: barriers, day: day)
        if view.file.barriers[assignmentID] ?? [] == noted.barriers { return TherapistChanges() }
        return TherapistChanges(file: .barriersNoted(noted))
    }
}
