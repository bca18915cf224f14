/// The next meeting as now planned. The newest entry holds; moving a meeting writes another.
package struct MeetingPlanned: EntryRecord {
    package static let kind: UInt64 = 6
    /// Absent when no meeting is planned.
    package var at: Instant?
    /// The same moment on the couple's clock.
    package var local: LocalTime?

    package init() {}

    package init(at: Instant?, local: LocalTime?) {
        self.at = at
        self.local = local
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &at)
        wire.field(2, &local)
    }
}

/// "Meeting done": homework that was given before this entry, for an earlier hour, ends at this entry's hour.
package struct Met: EntryRecord {
    package static let kind: UInt64 = 5
    package var at = Instant(seconds: 0)
    package var from = Instant(seconds: 0)

    package init() {}

    package init(at: Instant, from: Instant) {
        self.at = at
        self.from = from
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &at)
        wire.field(2, &from)
    }
}
