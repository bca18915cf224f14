/// The therapist's work with this couple is over from an hour the therapist picks: all homework closes with it, and
/// nothing new can be given. Whoever asked for it is nowhere on the table.
package struct CareEnded: EntryRecord {
    package static let kind: UInt64 = 12
    package var from = Instant(seconds: 0)

    package init() {}

    package init(from: Instant) { self.from = from }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &from) }
}

/// An end of care that waited for its hour is taken back before anybody found it.
package struct CareEndWithdrawn: EntryRecord {
    package static let kind: UInt64 = 13
    /// When it was taken back: an end whose hour had come by then stays.
    package var at = Instant(seconds: 0)

    package init() {}

    package init(at: Instant) { self.at = at }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &at) }
}
