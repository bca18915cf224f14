/// The therapist moved a couple whose care has ended to the archived ones. The couple is never shown this.
package struct Archived: EntryRecord {
    package static let kind: UInt64 = 13
    package var day = Day(number: 0)

    package init() {}

    package init(day: Day) { self.day = day }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &day) }
}

/// The therapist moved an archived couple back to the first list.
package struct Unarchived: EntryRecord {
    package static let kind: UInt64 = 14
    package var day = Day(number: 0)

    package init() {}

    package init(day: Day) { self.day = day }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &day) }
}

/// The therapist asked one member alone whether everything may be erased, and what came of it.
package struct AskedAboutErasing: EntryRecord {
    package static let kind: UInt64 = 15
    package var member = PersonID(high: 0, low: 0)
    package var at = Instant(seconds: 0)
    package var day = Day(number: 0)
    package var how = SpokenAlone.How.inTheRoom
    package var outcome = Outcome.somethingAgainst

    package init() {}

    package init(member: PersonID, at: Instant, day: Day, how: SpokenAlone.How, outcome: Outcome) {
        (self.member, self.at, self.day, self.how, self.outcome) = (member, at, day, how, outcome)
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &at)
        wire.field(3, &day)
        wire.field(4, &how)
        wire.field(5, &outcome)
    }

    /// What the therapist heard. Only the first outcome permits erasing.
    package enum Outcome: UInt8, WireCode, CaseIterable {
        case nothingAgainst = 1
        case somethingAgainst = 2
    }
}
