/// A card made for a member. From here the account is unconfirmed until *spoken with alone*.
package struct CardMade: EntryRecord {
    package static let kind: UInt64 = 1
    package var member = PersonID(high: 0, low: 0)
    /// Counts this member's enrolments, from 1.
    package var account: UInt64 = 0
    package var at = Instant(seconds: 0)
    /// Vouches for the keys the member makes with the card; opaque here.
    package var voucherKey: [UInt64] = []
    /// The sign-in name printed on the card.
    package var name = ""

    package init() {}

    package init(member: PersonID, account: UInt64, at: Instant, voucherKey: [UInt64], name: String) {
        self.name = name
        self.member = member
        self.account = account
        self.at = at
        self.voucherKey = voucherKey
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &account)
        wire.field(3, &at)
        wire.field(4, &voucherKey)
        wire.field(5, &name)
    }
}

/// A card that was taken back before anybody used it: the account before it, if there was one, goes on as it was.
package struct CardTakenBack: EntryRecord {
    package static let kind: UInt64 = 10
    package var member = PersonID(high: 0, low: 0)
    package var account: UInt64 = 0

    package init() {}

    package init(member: PersonID, account: UInt64) {
        self.member = member
        self.account = account
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &account)
    }
}

/// How far one member's letterbox had come.
package struct LetterHeadSeen: WireRecord {
    package var member = PersonID(high: 0, low: 0)
    package var number: Int64 = 0

    package init() {}

    package init(member: PersonID, number: Int64) {
        self.member = member
        self.number = number
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &number)
    }
}

/// The therapist spoke with one member alone and asked about fear, pressure and force.
///
/// It is the only gate to touch homework, and it opens with one outcome alone (see `opens`).
package struct SpokenAlone: EntryRecord {
    package static let kind: UInt64 = 2
    package var member = PersonID(high: 0, low: 0)
    package var account: UInt64 = 0
    package var at = Instant(seconds: 0)
    package var day = Day(number: 0)
    package var how = How.inTheRoom
    /// The letters the therapist had when speaking: earlier serious notes are answered by it, later ones are not.
    package var seen: [LetterHeadSeen] = []
    /// The last of this member's letters when the mark was written: later words count.
    package var after: Int64 = 0
    /// What came of it; absent in entries from before it was asked, which open nothing.
    package var outcome: Outcome?

    package init() {}

    package init(
        member: PersonID, account: UInt64, at: Instant, day: Day, how: How, seen: [LetterHeadSeen], after: Int64,
        outcome: Outcome?
    ) {
        self.after = after
        self.outcome = outcome
        self.member = member
        self.account = account
        self.at = at
        self.day = day
        self.how = how
        self.seen = seen
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &account)
        wire.field(3, &at)
        wire.field(4, &day)
        wire.field(5, &how)
        wire.field(6, &seen)
        wire.field(7, &after)
        wire.field(8, &outcome)
    }

    /// Whether this talk opens a gate. Any other closes the one that an earlier talk opened (law L1).
    package var opens: Bool { outcome == .nothingAgainst }

    /// How the two spoke.
    package enum How: UInt8, WireCode, CaseIterable {
        case inTheRoom = 1
        case phoneOrVideo
    }

    /// What the therapist heard, as far as touch homework is concerned.
    package enum Outcome: UInt8, WireCode, CaseIterable {
        /// "Nothing I heard speaks against it."
        case nothingAgainst = 1
        case somethingAgainst
        /// The therapist could not ask, or is not sure.
        case unsure
    }
}

/// How the therapist can reach a member safely, in the therapist's words. The last entry of a member counts; an empty
/// text clears it.
package struct ReachSafely: EntryRecord {
    package static let kind: UInt64 = 11
    package var member = PersonID(high: 0, low: 0)
    package var day = Day(number: 0)
    package var text = ""

    package init() {}

    package init(member: PersonID, day: Day, text: String) {
        self.member = member
        self.day = day
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &day)
        wire.field(3, &text)
    }
}

/// A word of readiness said aloud to the therapist alone.
package struct HeardAlone: EntryRecord {
    package static let kind: UInt64 = 3
    package var member = PersonID(high: 0, low: 0)
    package var account: UInt64 = 0
    package var at = Instant(seconds: 0)
    package var word = Readiness.notSure
    package var about = ReadinessBasis()
    /// The last of this member's letters when the word was noted: a later "not yet" takes it back.
    package var after: Int64 = 0

    package init() {}

    package init(
        member: PersonID, account: UInt64, at: Instant, word: Readiness, about: ReadinessBasis, after: Int64
    ) {
        self.after = after
        self.member = member
        self.account = account
        self.at = at
        self.word = word
        self.about = about
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &account)
        wire.field(3, &at)
        wire.field(4, &word)
        wire.field(5, &about)
        wire.field(6, &after)
    }
}

/// A word of readiness that was replaced, used or stale, and whose bytes the therapist's reading removed (law L8).
package struct StatementShredded: EntryRecord {
    package static let kind: UInt64 = 9
    package var member = PersonID(high: 0, low: 0)
    /// The letter's number in that member's letterbox.
    package var letter: Int64 = 0

    package init() {}

    package init(member: PersonID, letter: Int64) {
        self.member = member
        self.letter = letter
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &letter)
    }
}
