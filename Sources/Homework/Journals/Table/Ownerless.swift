/// A time noted for one evening or talk. The two agree on it by talking; nobody accepts or declines here.
package struct TimeSet: EntryRecord {
    package static let kind: UInt64 = 40
    package var assignmentID = AssignmentID(high: 0, low: 0)
    /// 1 for the first evening, 2 for the second.
    package var place: UInt64 = 0
    /// Absent when the time was cleared.
    package var time: LocalTime?

    package init() {}

    package init(assignmentID: AssignmentID, place: UInt64, time: LocalTime?) {
        self.assignmentID = assignmentID
        self.place = place
        self.time = time
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &place)
        wire.field(3, &time)
    }
}

/// Who sets up one evening, where the two let the other do it.
package struct ArrangerSet: EntryRecord {
    package static let kind: UInt64 = 41
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var place: UInt64 = 0
    package var member = PersonID(high: 0, low: 0)

    package init() {}

    package init(assignmentID: AssignmentID, place: UInt64, member: PersonID) {
        self.assignmentID = assignmentID
        self.place = place
        self.member = member
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &place)
        wire.field(3, &member)
    }
}

/// A body area or act that is left out. The entry names nobody.
package struct LimitAdded: EntryRecord {
    package static let kind: UInt64 = 42
    package var limit = Limit.genitals

    package init() {}

    package init(limit: Limit) { self.limit = limit }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &limit) }
}

/// All homework is paused for both to see, without a reason.
package struct Rested: EntryRecord {
    package static let kind: UInt64 = 43

    package init() {}

    package mutating func fields(_ wire: inout Wire) {}
}

/// The bytes of an earlier entry of this journal were removed.
package struct Shredded: EntryRecord {
    package static let kind: UInt64 = 44
    package var number: Int64 = 0

    package init() {}

    package init(number: Int64) { self.number = number }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &number) }
}
