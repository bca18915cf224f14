/// One member's drawer, as its journal folds.
package struct DrawerState: Sendable {
    package private(set) var soundness = Soundness.whole
    package private(set) var cues: [PromptPlace: HeldCue] = [:]
    package private(set) var why: HeldText?
    package private(set) var intention: Intention?
    package private(set) var copies: [HeldCopy] = []
    /// The rule about secrets that this member last read; nil for a member who enrolled before that was recorded.
    package private(set) var ruleRead: RuleWords?

    package init(_ journal: Journal<DrawerEntry> = Journal()) {
        for item in journal.items {
            switch item.entry {
            case .cue(let cue):
                let place = PromptPlace(assignment: cue.assignment, prompt: cue.prompt)
                cues[place] = HeldCue(number: item.number, text: cue.text, keep: cue.keep)
            case .why(let why): self.why = HeldText(number: item.number, text: why.text)
            case .intention(let new): intention = new.text.isEmpty ? nil : new
            case .copy(let copy): copies.append(HeldCopy(number: item.number, day: copy.day, note: copy.note))
            case .ruleRead(let read): ruleRead = read.words
            case .shredded, nil: break
            }
        }
        soundness = journal.soundness { entry in
            if case .shredded(let shredded) = entry { shredded.number } else { nil }
        }
    }
}

/// A cue and the entry that holds it.
package struct HeldCue: Sendable, Equatable {
    package let number: Int64
    package let text: String
    package let keep: Cue.Keep
}

/// A copy of a member's own note and the entry that holds it.
package struct HeldCopy: Sendable, Equatable {
    package let number: Int64
    package let day: Day
    package let note: EveningNote
}
