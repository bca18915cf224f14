/// One member's drawer, as its journal folds.
package struct DrawerState: Sendable {
    package private(set) var integrity = Integrity.intact
    package private(set) var cues: [PromptRef: StoredCue] = [:]
    package private(set) var why: StoredText?
    package private(set) var intention: Intention?
    package private(set) var copies: [StoredCopy] = []
    /// The rule about secrets that this member last read; nil for a member who enrolled before that was recorded.
    package private(set) var ruleRead: RuleWords?

    package init(_ journal: Journal<DrawerEntry> = Journal()) {
        for item in journal.items {
            switch item.entry {
            case .cue(let cue):
                let place = PromptRef(assignmentID: cue.assignmentID, prompt: cue.prompt)
                cues[place] = StoredCue(number: item.number, text: cue.text, keep: cue.keep)
            case .why(let why): self.why = StoredText(number: item.number, text: why.text)
            case .intention(let new): intention = new.text.isEmpty ? nil : new
            case .copy(let copy): copies.append(StoredCopy(number: item.number, day: copy.day, note: copy.note))
            case .ruleRead(let read): ruleRead = read.words
            case .shredded, nil: break
            }
        }
        integrity = journal.integrity { entry in
            if case .shredded(let shredded) = entry { shredded.number } else { nil }
        }
    }
}

/// A cue and the entry that holds it.
package struct StoredCue: Sendable, Equatable {
    package let number: Int64
    package let text: String
    package let keep: Cue.Keep
}

/// A copy of a member's own note and the entry that holds it.
package struct StoredCopy: Sendable, Equatable {
    package let number: Int64
    package let day: Day
    package let note: EveningNote
}
