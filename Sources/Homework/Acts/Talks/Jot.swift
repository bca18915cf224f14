/// Saves a text about one prompt where its author wants it: as a cue, for oneself, or for the therapist.
///
/// Only `ShareAnswer` lets the other member read it, since only that act copies text to the table.
package struct Jot: PrivateAct {
    package let place: PromptRef
    package let text: String
    package let goes: Goes
    /// The text that the form showed, so that a newer one is not overwritten unseen.
    package let showed: Jotting?

    /// Where a text goes: nowhere else, to the desk that the therapist reads, or into a letter.
    package enum Goes: UInt8, Sendable, CaseIterable {
        case sayIt = 1, helpMeSay, onlyMe, therapist, onlyTherapist
    }

    package init(place: PromptRef, text: String, goes: Goes, showed: Jotting?) {
        self.place = place
        self.text = text
        self.goes = goes
        self.showed = showed
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        guard view.joint.homework(place.assignmentID) != nil else { throw .notSetNow }
        let present = view.jotting(place)
        guard let text = try text.perhaps(atMost: Longest.jotting) else {
            return TakeBack(place: place).decide(view)
        }
        if let present, let wanted, present == Jotting(text: text, goes: wanted) { return PartnerChanges() }
        if present != showed { throw .superseded }
        var changes = TakeBack(place: place).decide(view)
        switch goes {
        case .sayIt: changes.drawer.append(.cue(cue(text, .sayIt)))
        case .onlyMe: changes.drawer.append(.cue(cue(text, .onlyMe)))
        case .therapist:
            changes.desk.append(.answer(DeskAnswer(assignmentID: place.assignmentID, prompt: place.prompt, text: text)))
        case .helpMeSay: changes.letters.append(.said(said(text, .helpMeSay)))
        case .onlyTherapist: changes.letters.append(.said(said(text, .tell)))
        }
        return changes
    }

    private var wanted: Jotting.Destination? {
        switch goes {
        case .sayIt: .sayIt
        case .onlyMe: .onlyMe
        case .therapist: .therapist
        case .helpMeSay, .onlyTherapist: nil
        }
    }

    private func cue(_ text: String, _ keep: Cue.Keep) -> Cue {
        Cue(assignmentID: place.assignmentID, prompt: place.prompt, text: text, keep: keep)
    }

    private func said(_ text: String, _ wish: Said.Wish) -> Said {
        Said(wish: wish, assignmentID: place.assignmentID, prompt: place.prompt, text: text)
    }
}

/// Removes a text about one prompt wherever it was saved. Its bytes are removed at once and for good.
package struct TakeBack: PrivateAct {
    package let place: PromptRef

    package init(place: PromptRef) { self.place = place }

    package func decide(_ view: PartnerView) -> PartnerChanges {
        var changes = PartnerChanges()
        if let cue = view.drawer.cues[place] { changes.remove(drawer: cue.number) }
        if let answer = view.desk.answers[place] { changes.remove(desk: answer.number) }
        let shared = AnswerRef(author: view.me, assignmentID: place.assignmentID, prompt: place.prompt)
        if let answer = view.joint.table.answers[shared] { changes.remove(table: answer.number) }
        return changes
    }
}

extension PartnerChanges {
    mutating func remove(drawer number: Int64) {
        removals.append(.drawer(number))
        drawer.append(.shredded(Shredded(number: number)))
    }

    mutating func remove(desk number: Int64) {
        removals.append(.desk(number))
        desk.append(.shredded(Shredded(number: number)))
    }

    mutating func remove(table number: Int64) {
        removals.append(.table(number))
        table.append(.shredded(Shredded(number: number)))
    }
}
