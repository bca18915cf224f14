/// An answer that its author lets the other member read, from an hour the author chose until the homework ends.
package struct AnswerShared: EntryRecord {
    package static let kind: UInt64 = 60
    package var author = PersonID(high: 0, low: 0)
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var prompt: UInt64 = 0
    package var text = ""
    package var from = Instant(seconds: 0)

    package init() {}

    package init(author: PersonID, assignmentID: AssignmentID, prompt: UInt64, text: String, from: Instant) {
        self.author = author
        self.assignmentID = assignmentID
        self.prompt = prompt
        self.text = text
        self.from = from
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &author)
        wire.field(2, &assignmentID)
        wire.field(3, &prompt)
        wire.field(4, &text)
        wire.field(5, &from)
    }
}

/// One person's line of *our why*.
package struct WhyShared: EntryRecord {
    package static let kind: UInt64 = 61
    package var author = PersonID(high: 0, low: 0)
    package var text = ""

    package init() {}

    package init(author: PersonID, text: String) {
        self.author = author
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &author)
        wire.field(2, &text)
    }
}

/// One sentence that a person lets the others read until they take it back. It names no homework, so that nothing says
/// whether it is about something that they do alone.
package struct SentenceShared: EntryRecord {
    package static let kind: UInt64 = 62
    package var author = PersonID(high: 0, low: 0)
    package var text = ""

    package init() {}

    package init(author: PersonID, text: String) {
        self.author = author
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &author)
        wire.field(2, &text)
    }
}
