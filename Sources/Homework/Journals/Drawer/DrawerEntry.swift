/// What one member keeps for oneself. Anyone who can sign in as that person could read it.
package enum DrawerEntry: Sendable, Equatable {
    case cue(Cue)
    case why(Why)
    case intention(Intention)
    case copy(NoteCopy)
    case ruleRead(RuleRead)
    case shredded(Shredded)
}

/// A note before a talk.
package struct Cue: EntryRecord {
    package static let kind: UInt64 = 1
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var prompt: UInt64 = 0
    package var text = ""
    package var keep = Keep.sayIt

    package init() {}

    package init(assignmentID: AssignmentID, prompt: UInt64, text: String, keep: Keep) {
        self.assignmentID = assignmentID
        self.prompt = prompt
        self.text = text
        self.keep = keep
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &prompt)
        wire.field(3, &text)
        wire.field(4, &keep)
    }

    /// What the member means to do with a cue. Nobody else can open the drawer.
    package enum Keep: UInt8, WireCode, CaseIterable {
        /// I'll say it.
        case sayIt = 1
        /// Only me.
        case onlyMe
    }
}

/// Why I do this, in one's own words.
package struct Why: EntryRecord {
    package static let kind: UInt64 = 2
    package var text = ""

    package init() {}

    package init(text: String) { self.text = text }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &text) }
}

/// One small thing to do. This person's next talk begins with it.
package struct Intention: EntryRecord {
    package static let kind: UInt64 = 3
    package var text = ""
    package var day = Day(number: 0)

    package init() {}

    package init(text: String, day: Day) {
        self.text = text
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &text)
        wire.field(2, &day)
    }
}

/// A whole copy of a member's own note, which its author asked to keep.
package struct NoteCopy: EntryRecord {
    package static let kind: UInt64 = 4
    package var day = Day(number: 0)
    package var note = EveningNote()

    package init() {}

    package init(day: Day, note: EveningNote) {
        self.day = day
        self.note = note
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &day)
        wire.field(2, &note)
    }
}

/// The rule about secrets that this member last read and accepted. It is kept in the drawer, so that neither the other
/// member nor the therapist can tell whether and when it was read.
package struct RuleRead: EntryRecord {
    package static let kind: UInt64 = 8
    package var rule = ""
    package var wording: UInt64 = 0

    package init() {}

    package init(_ words: RuleWords) { (rule, wording) = (words.rule, words.wording) }

    package var words: RuleWords { RuleWords(rule: rule, wording: wording) }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &rule)
        wire.field(2, &wording)
    }
}

extension DrawerEntry {
    private var record: any EntryRecord {
        switch self {
        case .cue(let record): record
        case .why(let record): record
        case .intention(let record): record
        case .copy(let record): record
        case .ruleRead(let record): record
        case .shredded(let record): record
        }
    }

    package var body: [UInt8] { record.body }

    /// Reads an opened body. Nothing in a drawer is signed.
    package init(_ body: ArraySlice<UInt8>, under seal: Seal) throws(Unreadable) {
        guard seal == .none else { throw .damaged }
        let reader = try BodyReader(body)
        self =
            switch reader.kind {
            case Cue.kind: .cue(try reader.record(Cue.self))
            case Why.kind: .why(try reader.record(Why.self))
            case Intention.kind: .intention(try reader.record(Intention.self))
            case NoteCopy.kind: .copy(try reader.record(NoteCopy.self))
            case RuleRead.kind: .ruleRead(try reader.record(RuleRead.self))
            case Shredded.kind: .shredded(try reader.record(Shredded.self))
            default: throw .newer(kind: reader.kind)
            }
    }
}
