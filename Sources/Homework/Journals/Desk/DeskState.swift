/// Names a member's text about one prompt of one homework: there is at most one.
package struct PromptPlace: Hashable, Sendable {
    package let assignment: AssignmentID
    package let prompt: UInt64

    package init(assignment: AssignmentID, prompt: UInt64) {
        self.assignment = assignment
        self.prompt = prompt
    }
}

/// A text and the entry that holds it.
package struct HeldText: Sendable, Equatable {
    package let number: Int64
    package let text: String
}

/// One member's desk, as its journal folds.
package struct DeskState: Sendable {
    package private(set) var soundness = Soundness.whole
    package private(set) var answers: [PromptPlace: HeldText] = [:]
    package private(set) var eveningWord: String?
    package private(set) var words: [WordToOne] = []

    package init(_ journal: Journal<DeskEntry> = Journal()) {
        for item in journal.items {
            switch item.entry {
            case .member(.answer(let answer)):
                let place = PromptPlace(assignment: answer.assignment, prompt: answer.prompt)
                answers[place] = HeldText(number: item.number, text: answer.text)
            case .member(.eveningWord(let word)): eveningWord = word.word.isEmpty ? nil : word.word
            case .therapist(.word(let word)): words.append(word)
            case .member(.shredded), nil: break
            }
        }
        soundness = journal.soundness { entry in
            if case .member(.shredded(let shredded)) = entry { shredded.number } else { nil }
        }
    }
}
