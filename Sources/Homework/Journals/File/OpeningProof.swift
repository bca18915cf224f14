/// What an opening rested on, written in the same transaction as the opening.
package struct OpeningProof: EntryRecord {
    package static let kind: UInt64 = 8
    package var step = Step()
    package var at = Instant(seconds: 0)
    package var words: [ProvenStatement] = []
    /// The head of every journal that the decision was folded from.
    package var heads: [ProvenHead] = []

    package init() {}

    package init(step: Step, at: Instant, words: [ProvenStatement], heads: [ProvenHead]) {
        self.step = step
        self.at = at
        self.words = words
        self.heads = heads
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &step)
        wire.field(2, &at)
        wire.field(3, &words)
        wire.field(4, &heads)
    }
}

/// One member's readiness statement: what it said, and in which letter or entry.
package struct ProvenStatement: WireRecord {
    package var member = PersonID(high: 0, low: 0)
    package var word = Readiness.notSure
    /// The letter's number, where it was a letter.
    package var letter: Int64?
    /// The number of the file's entry, where the therapist heard it alone.
    package var heard: Int64?
    /// When that letter was written. Its bytes are removed once it is used, and the file must still tell the day.
    package var written: Instant?

    package init() {}

    package init(member: PersonID, word: Readiness, letter: Int64?, heard: Int64?) {
        self.member = member
        self.word = word
        self.letter = letter
        self.heard = heard
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &word)
        wire.field(3, &letter)
        wire.field(4, &heard)
        wire.field(5, &written)
    }
}

/// The last entry that the therapist has read of every other journal of the couple. It is written with each of the
/// therapist's own writes.
///
/// A journal that lost its last entries together with its head looks intact by itself; compared with this it does not.
package struct HeadsRead: EntryRecord {
    package static let kind: UInt64 = 16
    package var heads: [ProvenHead] = []

    package init() {}

    package init(heads: [ProvenHead]) { self.heads = heads }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &heads) }
}

/// A journal and the number of its last entry.
package struct ProvenHead: WireRecord {
    package var space = SpaceID(high: 0, low: 0)
    package var number: Int64 = 0

    package init() {}

    package init(space: SpaceID, number: Int64) {
        self.space = space
        self.number = number
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &space)
        wire.field(2, &number)
    }
}
