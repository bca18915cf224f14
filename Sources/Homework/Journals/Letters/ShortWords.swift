/// After a talk, from each member alone: did it take place, and is there anything that the therapist should know?
package struct TalkStatement: EntryRecord {
    package static let kind: UInt64 = 3
    package var assignmentID = AssignmentID(high: 0, low: 0)
    /// Absent where the member only told something.
    package var word: Talked?
    package var line: String?
    package var concerns: [LetterConcern] = []

    package init() {}

    package init(
        assignmentID: AssignmentID, word: Talked?, line: String? = nil, concerns: [LetterConcern] = []
    ) {
        (self.assignmentID, self.word, self.line) = (assignmentID, word, line)
        self.concerns = concerns.addedUp
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &word)
        wire.field(3, &line)
        wire.field(4, &concerns)
    }

    /// Whether the talk took place.
    package enum Talked: UInt8, LetterAnswer {
        case talked = 1, part, notThisWeek

        package static let field = "talked"
        package static let asked = "partner.after.talked"
        package static let group = "partner.after.answer"

        package var token: String {
            switch self {
            case .talked: "all"
            case .part: "part"
            case .notThisWeek: "no"
            }
        }
    }
}

/// Before a homework: do you want to, and do you think it can work this week? The answers are never graded.
package struct WillingnessStatement: EntryRecord {
    package static let kind: UInt64 = 4
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var want: Want?
    package var hope: Hope?

    package init() {}

    package init(assignmentID: AssignmentID, want: Want?, hope: Hope?) {
        self.assignmentID = assignmentID
        self.want = want
        self.hope = hope
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &want)
        wire.field(3, &hope)
    }

    /// Do you want to try this?
    package enum Want: UInt8, LetterAnswer {
        case like = 1, willing, notSure, ratherNot

        package static let field = "want"
        package static let asked = "partner.willingness.wantAsked"
        package static let group = "partner.willingness.want"

        package var token: String {
            switch self {
            case .like: "like"
            case .willing: "willing"
            case .notSure: "unsure"
            case .ratherNot: "rather"
            }
        }
    }

    /// Do you think you can do it this week?
    package enum Hope: UInt8, LetterAnswer {
        case yes = 1, withLuck, hardly

        package static let field = "work"
        package static let asked = "partner.willingness.workAsked"
        package static let group = "partner.willingness.work"

        package var token: String {
            switch self {
            case .yes: "yes"
            case .withLuck: "luck"
            case .hardly: "hardly"
            }
        }
    }
}

/// "Tell only …: I would like to pause this." It changes nothing that anybody else can see.
package struct QuietRest: EntryRecord {
    package static let kind: UInt64 = 6
    package var text: String?

    package init() {}

    package init(text: String?) { self.text = text }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &text) }
}

/// Whose limit it is, and what they say about it, for the therapist alone.
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

/// "I am over 18 and want to try this", from the page *Before you begin*. It is the first letter of an account.
package struct Began: EntryRecord {
    package static let kind: UInt64 = 8
    /// Proves every later letter of this account; this module does not look inside. Absent in older accounts, whose
    /// letters are proven by the key of their card.
    package var letterKey: [UInt64] = []

    package init() {}

    package init(letterKey: [UInt64]) { self.letterKey = letterKey }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &letterKey) }
}
