/// A limit that only the therapist may lift, from a changing hour.
package struct LimitLifted: EntryRecord {
    package static let kind: UInt64 = 8
    package var limit = Limit.genitals
    package var from = Instant(seconds: 0)

    package init() {}

    package init(limit: Limit, from: Instant) {
        self.limit = limit
        self.from = from
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &limit)
        wire.field(2, &from)
    }
}

/// The end of a rest that both could see, from a changing hour.
package struct RestEnded: EntryRecord {
    package static let kind: UInt64 = 9
    package var from = Instant(seconds: 0)

    package init() {}

    package init(from: Instant) { self.from = from }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &from) }
}

/// A word of the therapist to both, up to 500 characters of the therapist's own.
package struct MessageToBoth: EntryRecord {
    package static let kind: UInt64 = 10
    /// Empty where the word says no more than that it was read.
    package var text = ""
    package var from = Instant(seconds: 0)
    /// Says that the therapist has read what was written; each reader's page says it in its own language.
    package var hasRead = false

    package init() {}

    package init(text: String, from: Instant, hasRead: Bool = false) {
        self.text = text
        self.from = from
        self.hasRead = hasRead
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &text)
        wire.field(2, &from)
        wire.field(3, &hasRead)
    }
}

/// Words to both that were to appear after an hour are taken back before anybody found them: all, or only one.
package struct MessagesWithdrawn: EntryRecord {
    package static let kind: UInt64 = 11
    package var from = Instant(seconds: 0)
    /// The entry of the one word meant.
    package var only: EntryID?

    package init() {}

    package init(from: Instant, only: EntryID? = nil) {
        self.from = from
        self.only = only
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &from)
        wire.field(2, &only)
    }
}
