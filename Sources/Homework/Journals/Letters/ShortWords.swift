/// After a talk, each alone: did it take place?
package struct TalkedWord: EntryRecord {
    package static let kind: UInt64 = 3
    package var assignment = AssignmentID(high: 0, low: 0)
    package var word = Talked.notThisWeek

    package init() {}

    package init(assignment: AssignmentID, word: Talked) {
        self.assignment = assignment
        self.word = word
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignment)
        wire.field(2, &word)
    }

    /// Whether the talk took place.
    package enum Talked: UInt8, WireCode, CaseIterable {
        case talked = 1, part, notThisWeek
    }
}

/// Before a homework: do you want to, and can it work this week? Words, never grades.
package struct WillingWord: EntryRecord {
    package static let kind: UInt64 = 4
    package var assignment = AssignmentID(high: 0, low: 0)
    package var want: Want?
    package var hope: Hope?

    package init() {}

    package init(assignment: AssignmentID, want: Want?, hope: Hope?) {
        self.assignment = assignment
        self.want = want
        self.hope = hope
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignment)
        wire.field(2, &want)
        wire.field(3, &hope)
    }

    /// Do you want to try this?
    package enum Want: UInt8, WireCode, CaseIterable {
        case like = 1, willing, notSure, ratherNot
    }

    /// Can it work this week?
    package enum Hope: UInt8, WireCode, CaseIterable {
        case yes = 1, withLuck, hardly
    }
}

/// "Tell only …: I would like this to rest." Changes nothing that anybody else can see.
package struct QuietRest: EntryRecord {
    package static let kind: UInt64 = 6
    package var text: String?

    package init() {}

    package init(text: String?) { self.text = text }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &text) }
}

/// Whose limit it is, and any words about it: for the therapist only.
package struct LimitOwned: EntryRecord {
    package static let kind: UInt64 = 7
    package var limit = Limit.genitals
    package var text: String?

    package init() {}

    package init(limit: Limit, text: String?) {
        self.limit = limit
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &limit)
        wire.field(2, &text)
    }
}

/// "I am over 18 and want to try this", after the page *Before you begin*.
package struct Began: EntryRecord {
    package static let kind: UInt64 = 8

    package init() {}

    package mutating func fields(_ wire: inout Wire) {}
}
