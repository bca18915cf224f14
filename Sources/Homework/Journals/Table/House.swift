/// What the therapist tells both about how they work: the same words stand beside every field.
package struct House: EntryRecord {
    package static let kind: UInt64 = 2
    package var therapistName = ""
    /// Read at the first sign-in.
    package var welcome = ""
    /// What happens with something one of the two tells the therapist alone.
    package var secretsRule = ""
    /// When letters are read, as in "on Mondays and before you meet"; empty while the therapist left it as it is usual,
    /// which each reader's page says in its own language.
    package var readingDays = ""
    /// Days on which the therapist does not read; absent when none are planned.
    package var away: Away?

    package init() {}

    package init(
        therapistName: String, welcome: String, secretsRule: String, readingDays: String, away: Away? = nil
    ) {
        self.therapistName = therapistName
        self.welcome = welcome
        self.secretsRule = secretsRule
        self.readingDays = readingDays
        self.away = away
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &therapistName)
        wire.field(2, &welcome)
        wire.field(3, &secretsRule)
        wire.field(4, &readingDays)
        wire.field(5, &away)
    }
}

/// Days on which the therapist does not read, and who reads then. Each reader's page says it in its own language.
package struct Away: WireRecord, Hashable {
    package var from = Day(number: 0)
    /// The last day, not before `from`.
    package var to = Day(number: 0)
    /// Absent when nobody reads meanwhile.
    package var reader: String?

    package init() {}

    package init(from: Day, to: Day, reader: String?) {
        (self.from, self.to, self.reader) = (from, to, reader)
    }

    /// Whether today is one of these days.
    package func isNow(_ today: Day) -> Bool { from <= today && today <= to }

    /// Whether the last of these days has passed.
    package func isOver(_ today: Day) -> Bool { to < today }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &from)
        wire.field(2, &to)
        wire.field(3, &reader)
    }
}
