/// The entries of one member's desk, by who may write them.
package enum DeskEntry: Sendable, Equatable {
    case member(Member)
    case therapist(Therapist)

    /// What the member writes.
    package enum Member: Sendable, Equatable {
        case answer(DeskAnswer)
        case eveningName(EveningName)
        case practised(PracticeLog)
        case shredded(Shredded)
    }

    /// What the therapist writes and signs.
    package enum Therapist: Sendable, Equatable {
        case word(MessageToMember)
        /// Homework for this member alone. The other member's journals do not know of it (R6).
        case assignment(Assignment)
        case ended(Ended)
        case practiceSet(PracticeSet)
    }
}

/// An answer that the member gives to the therapist and can see again.
package struct DeskAnswer: EntryRecord {
    package static let kind: UInt64 = 40
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var prompt: UInt64 = 0
    package var text = ""

    package init() {}

    package init(assignmentID: AssignmentID, prompt: UInt64, text: String) {
        self.assignmentID = assignmentID
        self.prompt = prompt
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &prompt)
        wire.field(3, &text)
    }
}

/// What this person calls an evening, on their own pages and in their own calendar only.
package struct EveningName: EntryRecord {
    package static let kind: UInt64 = 41
    package var word = ""

    package init() {}

    package init(word: String) { self.word = word }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &word) }
}

/// A reply from the therapist, up to 500 characters. A reply alone never clears an urgent alert.
package struct MessageToMember: EntryRecord {
    package static let kind: UInt64 = 1
    /// The longest reply, in characters.
    package static let longest = 500
    /// Empty where the reply only says that the therapist has read what was written.
    package var text = ""
    package var at = Instant(seconds: 0)
    /// Whether the reply says that the therapist has read what was written. The page says it in the reader's language.
    package var hasRead = false

    package init() {}

    package init(text: String, at: Instant, hasRead: Bool = false) {
        self.text = text
        self.at = at
        self.hasRead = hasRead
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &text)
        wire.field(2, &at)
        wire.field(3, &hasRead)
    }
}

extension DeskEntry.Member {
    private var record: any EntryRecord {
        switch self {
        case .answer(let record): record
        case .eveningName(let record): record
        case .practised(let record): record
        case .shredded(let record): record
        }
    }

    package var body: [UInt8] { record.body }
}

extension DeskEntry.Therapist {
    package var body: [UInt8] {
        switch self {
        case .word(let record): record.body
        case .assignment(let record): record.body
        case .ended(let record): record.body
        case .practiceSet(let record): record.body
        }
    }
}

extension DeskEntry {
    /// Reads an opened body. The therapist's entries are signed by the therapist, the member's have no signature.
    package init(_ body: ArraySlice<UInt8>, under seal: Seal) throws(Unreadable) {
        let reader = try BodyReader(body)
        switch reader.kind {
        case MessageToMember.kind: self = .therapist(.word(try reader.record(MessageToMember.self)))
        case Assignment.kind: self = .therapist(.assignment(try reader.record(Assignment.self)))
        case Ended.kind: self = .therapist(.ended(try reader.record(Ended.self)))
        case PracticeSet.kind: self = .therapist(.practiceSet(try reader.record(PracticeSet.self)))
        case DeskAnswer.kind: self = .member(.answer(try reader.record(DeskAnswer.self)))
        case EveningName.kind: self = .member(.eveningName(try reader.record(EveningName.self)))
        case PracticeLog.kind: self = .member(.practised(try reader.record(PracticeLog.self)))
        case Shredded.kind: self = .member(.shredded(try reader.record(Shredded.self)))
        default: throw .newer(kind: reader.kind)
        }
        let expected: Seal = if case .therapist = self { .therapist } else { .none }
        if seal != expected { throw .damaged }
        if case .therapist(.assignment(let assignment)) = self,
            assignment.shape != .practice || assignment.practice == nil
        {
            throw .damaged
        }
    }
}
