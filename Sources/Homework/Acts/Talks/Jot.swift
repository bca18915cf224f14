/// Saves a text about one prompt where its author wants it: as a cue, for oneself, or for the therapist.
///
/// Only `ShareAnswer` lets the other member read it, since only that act copies text to the table.
package struct Jot: OwnAct {
    package let place: PromptPlace
    package let text: String
    package let goes: Goes
    /// The text that the form showed, so that a newer one is not overwritten unseen.
    package let showed: Jotting?

    /// Where a text goes: nowhere else, to the desk that the therapist reads, or into a letter.
    package enum Goes: UInt8, Sendable, CaseIterable {
        case sayIt = 1, helpMeSay, onlyMe, therapist, onlyTherapist
    }

    package init(place: PromptPlace, text: String, goes: Goes, showed: Jotting?) {
        self.place = place
        self.text = text
        self.goes = goes
        self.showed = showed
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        guard view.joint.homework(place.assignment) != nil else { throw .notSetNow }
        let present = view.jotting(place)
        guard let text = try text.perhaps(atMost: Longest.jotting) else {
            return TakeBack(place: place).decide(view)
        }
        if let present, let wanted, present == Jotting(text: text, goes: wanted) { return PartnerWords() }
        if present != showed { throw .superseded }
        var words = TakeBack(place: place).decide(view)
        switch goes {
        case .sayIt: words.drawer.append(.cue(cue(text, .sayIt)))
        case .onlyMe: words.drawer.append(.cue(cue(text, .onlyMe)))
        case .therapist:
            words.desk.append(.answer(DeskAnswer(assignment: place.assignment, prompt: place.prompt, text: text)))
        case .helpMeSay: words.letters.append(.said(said(text, .helpMeSay)))
        case .onlyTherapist: words.letters.append(.said(said(text, .tell)))
        }
        return words
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
        Cue(assignment: place.assignment, prompt: place.prompt, text: text, keep: keep)
    }

    private func said(_ text: String, _ wish: Said.Wish) -> Said {
        Said(wish: wish, assignment: place.assignment, prompt: place.prompt, text: text)
    }
}

/// Removes a text about one prompt wherever it was saved. Its bytes are removed at once and for good.
package struct TakeBack: OwnAct {
    package let place: PromptPlace

    package init(place: PromptPlace) { self.place = place }

    package func decide(_ view: PartnerView) -> PartnerWords {
        var words = PartnerWords()
        if let cue = view.drawer.cues[place] { words.remove(drawer: cue.number) }
        if let answer = view.desk.answers[place] { words.remove(desk: answer.number) }
        let shared = AnswerPlace(author: view.me, assignment: place.assignment, prompt: place.prompt)
        if let answer = view.joint.table.answers[shared] { words.remove(table: answer.number) }
        return words
    }
}

extension PartnerWords {
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
