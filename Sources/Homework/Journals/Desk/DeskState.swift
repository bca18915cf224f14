/// Names a member's text about one prompt of one homework: there is at most one.
package struct PromptRef: Hashable, Sendable {
    package let assignmentID: AssignmentID
    package let prompt: UInt64

    package init(assignmentID: AssignmentID, prompt: UInt64) {
        self.assignmentID = assignmentID
        self.prompt = prompt
    }
}

/// A text and the entry that holds it.
package struct StoredText: Sendable, Equatable {
    package let number: Int64
    package let text: String
}

/// One member's desk, as its journal folds.
package struct DeskState: Sendable {
    package private(set) var integrity = Integrity.intact
    package private(set) var answers: [PromptRef: StoredText] = [:]
    package private(set) var eveningName: String?
    package private(set) var words: [MessageToMember] = []
    /// The practices of this member, in the order in which they were given.
    package private(set) var practices: [PracticeState] = []

    package init(_ journal: Journal<DeskEntry> = Journal()) {
        let (before, after) = journal.aroundRestore
        for item in before { apply(item) }
        if journal.restored != nil { for index in practices.indices { practices[index].restore() } }
        for item in after { apply(item) }
        integrity = journal.integrity { entry in
            if case .member(.shredded(let shredded)) = entry { shredded.number } else { nil }
        }
    }

    private mutating func apply(_ item: Numbered<DeskEntry>) {
        switch item.entry {
        case .member(.answer(let answer)):
            let place = PromptRef(assignmentID: answer.assignmentID, prompt: answer.prompt)
            answers[place] = StoredText(number: item.number, text: answer.text)
        case .member(.eveningName(let word)): eveningName = word.word.isEmpty ? nil : word.word
        case .member(.practised(let log)): change(log.assignmentID) { $0.note(log) }
        case .therapist(.word(let word)): words.append(word)
        case .therapist(.assignment(let assignment)):
            if let practice = PracticeState(assignment) { practices.append(practice) }
        case .therapist(.ended(let ended)): change(ended.assignmentID) { $0.end(ended.from) }
        case .therapist(.practiceSet(let set)): change(set.assignmentID) { $0.set(set.settings) }
        case .member(.shredded), nil: break
        }
    }

    package func practice(_ id: AssignmentID) -> PracticeState? { practices.first { $0.id == id } }

    private mutating func change(_ id: AssignmentID, _ body: (inout PracticeState) -> Void) {
        guard let index = practices.firstIndex(where: { $0.id == id }) else { return }
        body(&practices[index])
    }
}
