/// One homework on the table, with what the two noted about its evenings.
package struct HomeworkState: Sendable {
    package let assignment: Assignment
    /// The earliest hour at which it was ended or a meeting closed it; absent while nobody ended it.
    package var closing: Instant?
    /// The earliest hour at which the therapist ended it, apart from any meeting.
    package var ending: Instant?
    package var times: [UInt64: LocalTime] = [:]
    package var arrangers: [UInt64: PersonID] = [:]

    init(_ assignment: Assignment) { self.assignment = assignment }
}

/// A move of a programme, and its entry, which readiness statements name.
package struct MoveState: Sendable {
    package let id: EntryID
    package let moved: Moved
}

/// A message to both, and the entry that holds it.
package struct MessageState: Sendable, Equatable {
    package let id: EntryID
    package let word: MessageToBoth
}

/// Something that either member may turn on at once, and only the therapist turns off, at a changing hour.
package struct Switch: Sendable, Equatable {
    private var isOn = false
    private var offFrom: Instant?

    mutating func turnOn() {
        isOn = true
        offFrom = nil
    }

    mutating func turnOff(from: Instant) {
        if isOn { offFrom = from }
    }

    /// The hour at which it ends, once one is set.
    package var ending: Instant? { isOn ? offFrom : nil }

    /// Whether it is on, and the hour set for its end has not come.
    package func holds(at now: Instant) -> Bool { isOn && offFrom.map { now < $0 } ?? true }

    /// Whether it holds and nobody has set an hour for its end.
    package var isLasting: Bool { isOn && offFrom == nil }
}

/// Names a shared answer: there is one for each author and prompt.
package struct AnswerRef: Hashable, Sendable {
    package let author: PersonID
    package let assignmentID: AssignmentID
    package let prompt: UInt64

    package init(author: PersonID, assignmentID: AssignmentID, prompt: UInt64) {
        self.author = author
        self.assignmentID = assignmentID
        self.prompt = prompt
    }
}

/// A shared answer's present text, and the entry that holds it.
package struct AnswerState: Sendable, Equatable {
    package let number: Int64
    package let text: String
    package let from: Instant
}

/// One person's line of *our why*, or sentence for the others, and the entry that holds it.
package struct SharedLine: Sendable, Equatable {
    package let number: Int64
    package let text: String
}
