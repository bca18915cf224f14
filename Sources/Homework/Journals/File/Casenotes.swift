/// Cautions of one entry were read and ticked, or set aside with a reason.
package struct CautionsRead: EntryRecord {
    package static let kind: UInt64 = 4
    package var exercise = ""
    package var version: UInt64 = 0
    package var day = Day(number: 0)
    package var override: String?

    package init() {}

    package init(exercise: String, version: UInt64, day: Day, override: String?) {
        self.exercise = exercise
        self.version = version
        self.day = day
        self.override = override
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &exercise)
        wire.field(2, &version)
        wire.field(3, &day)
        wire.field(4, &override)
    }
}

/// A flag was dealt with, in the therapist's words. Only the therapist's hand clears one.
package struct FlagHandled: EntryRecord {
    package static let kind: UInt64 = 5
    package var member = PersonID(high: 0, low: 0)
    /// The letter's number in that member's letterbox.
    package var letter: Int64 = 0
    package var day = Day(number: 0)
    package var text: String?

    package init() {}

    package init(member: PersonID, letter: Int64, day: Day, text: String?) {
        self.member = member
        self.letter = letter
        self.day = day
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &letter)
        wire.field(3, &day)
        wire.field(4, &text)
    }
}

/// Something the two and the therapist talked about in a meeting.
package struct Discussed: EntryRecord {
    package static let kind: UInt64 = 6
    package var assignment = AssignmentID(high: 0, low: 0)
    package var day = Day(number: 0)

    package init() {}

    package init(assignment: AssignmentID, day: Day) {
        self.assignment = assignment
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignment)
        wire.field(2, &day)
    }
}

/// The therapist's own note; never on any page of the couple's.
package struct CaseNote: EntryRecord {
    package static let kind: UInt64 = 7
    package var day = Day(number: 0)
    package var text = ""

    package init() {}

    package init(day: Day, text: String) {
        self.day = day
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &day)
        wire.field(2, &text)
    }
}
