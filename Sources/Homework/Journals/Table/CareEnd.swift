/// The therapist's work with this couple ends at an hour that the therapist picks. All homework closes with it, and
/// nothing new can be given. The table does not say who asked for it.
package struct CareEnded: EntryRecord {
    package static let kind: UInt64 = 12
    package var from = Instant(seconds: 0)

    package init() {}

    package init(from: Instant) { self.from = from }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &from) }
}

/// An end of care that was set for later is withdrawn before anybody could see it.
package struct CareEndWithdrawn: EntryRecord {
    package static let kind: UInt64 = 13
    /// When it was withdrawn. An end whose hour had already come stays.
    package var at = Instant(seconds: 0)

    package init() {}

    package init(at: Instant) { self.at = at }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &at) }
}
