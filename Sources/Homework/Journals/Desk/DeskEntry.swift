/// What can stand on one member's desk, split by who may write it.
package enum DeskEntry: Sendable, Equatable {
    case member(Member)
    case therapist(Therapist)

    /// What the member writes there.
    package enum Member: Sendable, Equatable {
        case answer(DeskAnswer)
        case eveningName(EveningName)
        case shredded(Shredded)
    }

    /// What the therapist writes there, under the signature.
    package enum Therapist: Sendable, Equatable {
        case word(MessageToMember)
    }
}

/// An answer the member gives to the therapist to have at hand, and can see again.
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

/// What this person calls the evening, on own pages and in the own calendar only.
package struct EveningName: EntryRecord {
    package static let kind: UInt64 = 41
    package var word = ""

    package init() {}

    package init(word: String) { self.word = word }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &word) }
}

/// A word back from the therapist, up to 500 characters of the therapist's own; never an answer to a flag.
package struct MessageToMember: EntryRecord {
    package static let kind: UInt64 = 1
    /// The longest word back, in characters.
    package static let longest = 500
    /// Empty where the word says no more than that it was read.
    package var text = ""
    package var at = Instant(seconds: 0)
    /// Says that the therapist has read what was written; the reader's page says it in its own language.
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
        case .shredded(let record): record
        }
    }

    package var body: [UInt8] { record.body }
}

extension DeskEntry.Therapist {
    package var body: [UInt8] {
        switch self {
        case .word(let record): record.body
        }
    }
}

extension DeskEntry {
    /// Reads an opened body; the therapist's entries bear the therapist's signature, the member's bear none.
    package init(_ body: ArraySlice<UInt8>, under seal: Seal) throws(Unreadable) {
        let reader = try BodyReader(body)
        switch (reader.kind, seal) {
        case (MessageToMember.kind, .therapist): self = .therapist(.word(try reader.record(MessageToMember.self)))
        case (DeskAnswer.kind, .none): self = .member(.answer(try reader.record(DeskAnswer.self)))
        case (EveningName.kind, .none): self = .member(.eveningName(try reader.record(EveningName.self)))
        case (Shredded.kind, .none): self = .member(.shredded(try reader.record(Shredded.self)))
        case (MessageToMember.kind, _), (DeskAnswer.kind, _), (EveningName.kind, _), (Shredded.kind, _): throw .damaged
        default: throw .newer(kind: reader.kind)
        }
    }
}
