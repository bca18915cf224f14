/// Lets the other member read one's own text about a prompt, now or from a chosen hour, until the homework ends.
package struct ShareAnswer: OwnAct {
    package let place: PromptPlace
    package let text: String
    package let from: Instant
    package let showed: Jotting?

    package init(place: PromptPlace, text: String, from: Instant, showed: Jotting?) {
        self.place = place
        self.text = text
        self.from = from
        self.showed = showed
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        try view.soundness.demandWhole()
        guard view.joint.homework(place.assignment) != nil else { throw .notSetNow }
        let text = try text.written(atMost: Longest.jotting)
        let present = view.jotting(place)
        if case .other(let since)? = present?.goes, present?.text == text, max(since, view.joint.now) == from {
            return PartnerWords()
        }
        if present != showed { throw .superseded }
        try view.joint.demandToCome(from)
        var words = TakeBack(place: place).decide(view)
        words.named = [
            .answer(
                AnswerShared(
                    author: view.me, assignment: place.assignment, prompt: place.prompt, text: text, from: from))
        ]
        return words
    }
}

/// Adds a member's line to *our why* for both to see; an empty text removes it.
package struct ShareWhy: OwnAct {
    package let text: String

    package init(text: String) { self.text = text }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        let text = try text.perhaps(atMost: Longest.line)
        let present = view.joint.table.whys[view.me]
        if text == present?.text { return PartnerWords() }
        if text != nil {
            try view.soundness.demandWhole()
            // What is written after the end of care reaches nobody but the therapist.
            if view.joint.isEnded { throw .careEnded }
        }
        var words = PartnerWords()
        if let present { words.remove(table: present.number) }
        if let text { words.named = [.why(WhyShared(author: view.me, text: text))] }
        return words
    }
}
