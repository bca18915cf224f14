/// The therapist set a practice anew: opened more of it or less, or changed how long and how often. A place that was
/// resting is open again, because the therapist has looked at it.
package struct PracticeSet: EntryRecord {
    package static let kind: UInt64 = 5
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var settings = PracticeSettings()
    package var at = Instant(seconds: 0)

    package init() {}

    package init(assignmentID: AssignmentID, settings: PracticeSettings, at: Instant) {
        self.assignmentID = assignmentID
        self.settings = settings
        self.at = at
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &settings)
        wire.field(3, &at)
    }
}

/// One time that a person practised, as that person noted it.
package struct PracticeLog: EntryRecord {
    package static let kind: UInt64 = 42
    package var assignmentID = AssignmentID(high: 0, low: 0)
    /// Made when the practice began, or with the form that noted it later: one time is noted once.
    package var occasion = EntryID(high: 0, low: 0)
    /// The day that the person says.
    package var day = Day(number: 0)
    /// The size or step, from 1.
    package var place: UInt64 = 1
    /// The answer to the practice's question; nil where it was not answered.
    package var level: UInt64?
    /// Whether it was stopped, by the person or because of the answer.
    package var isStopped = false

    package init() {}

    package init(
        assignmentID: AssignmentID, occasion: EntryID, day: Day, place: UInt64, level: UInt64?, isStopped: Bool
    ) {
        self.assignmentID = assignmentID
        self.occasion = occasion
        self.day = day
        self.place = place
        self.level = level
        self.isStopped = isStopped
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &occasion)
        wire.field(3, &day)
        wire.field(4, &place)
        wire.field(5, &level)
        wire.field(6, &isStopped)
    }
}
