/// A card was made for a member. The member's account is unconfirmed until the therapist has spoken with them alone.
package struct CardMade: EntryRecord {
    package static let kind: UInt64 = 1
    package var member = PersonID(high: 0, low: 0)
    /// This member's enrolment, counted from 1.
    package var account: UInt64 = 0
    package var at = Instant(seconds: 0)
    /// Vouches for the keys that the member makes with the card. This module does not look inside.
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

/// A card was taken back before anybody used it. The member's previous account, if there was one, continues.
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

/// The number of the last letter in one member's letterbox.
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

/// The therapist spoke with one member alone, and asked about fear, pressure and force.
///
/// No touch homework is given without it, and only one outcome permits it (see `opens`).
package struct SpokenAlone: EntryRecord {
    package static let kind: UInt64 = 2
    package var member = PersonID(high: 0, low: 0)
    package var account: UInt64 = 0
    package var at = Instant(seconds: 0)
    package var day = Day(number: 0)
    package var how = How.inTheRoom
    /// The letters that the therapist had when speaking. The talk answers these urgent letters, and none that came
    /// later.
    package var seen: [LetterHeadSeen] = []
    /// The last of this member's letters when the entry was written. Only later statements of the member count.
    package var after: Int64 = 0
    /// What came of it; absent in older entries, from before it was asked. Those permit nothing.
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

    /// Whether this talk permits touch homework. Any other outcome also cancels what an earlier talk permitted (law
    /// L1).
    package var opens: Bool { outcome == .nothingAgainst }

    /// How the therapist and the member spoke.
    package enum How: UInt8, WireCode, CaseIterable {
        case inTheRoom = 1
        case phoneOrVideo
    }

    /// What the therapist heard, as far as it matters for touch homework.
    package enum Outcome: UInt8, WireCode, CaseIterable {
        /// "I heard nothing that speaks against touch homework."
        case nothingAgainst = 1
        case somethingAgainst
        /// The therapist could not ask, or is not sure.
        case unsure
    }
}

/// How the therapist can reach a member safely, in the therapist's words. A member's last entry counts; an empty text
/// clears it.
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

/// A member told the therapist alone whether they are ready.
package struct HeardAlone: EntryRecord {
    package static let kind: UInt64 = 3
    package var member = PersonID(high: 0, low: 0)
    package var account: UInt64 = 0
    package var at = Instant(seconds: 0)
    package var word = Readiness.notSure
    package var about = ReadinessBasis()
    /// The last of this member's letters when the entry was written: a later "not yet" takes this back.
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

/// The therapist's reading removed the bytes of a readiness statement that was replaced, used or expired (law L8).
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
