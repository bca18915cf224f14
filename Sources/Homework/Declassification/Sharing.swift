/// Lets the other member read one's own text about a prompt, now or from a chosen hour, until the homework ends.
package struct ShareAnswer: PrivateAct {
    package let place: PromptRef
    package let text: String
    package let from: Instant
    package let showed: Jotting?

    package init(place: PromptRef, text: String, from: Instant, showed: Jotting?) {
        self.place = place
        self.text = text
        self.from = from
        self.showed = showed
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        try view.integrity.demandWhole()
        guard view.joint.homework(place.assignmentID) != nil else { throw .notSetNow }
        let text = try text.written(atMost: Longest.jotting)
        let present = view.jotting(place)
        if case .other(let since)? = present?.goes, present?.text == text, max(since, view.joint.now) == from {
            return PartnerChanges()
        }
        if present != showed { throw .superseded }
        try view.joint.demandToCome(from)
        var changes = TakeBack(place: place).decide(view)
        changes.named = [
            .answer(
                AnswerShared(
                    author: view.me, assignmentID: place.assignmentID, prompt: place.prompt, text: text, from: from))
        ]
        return changes
    }
}

/// Adds a member's line to *our why* for both to see; an empty text removes it.
package struct ShareWhy: PrivateAct {
    package let text: String

    package init(text: String) { self.text = text }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        let text = try text.perhaps(atMost: Longest.line)
        let present = view.joint.table.whys[view.me]
        if text == present?.text { return PartnerChanges() }
        if text != nil {
            try view.integrity.demandWhole()
            // What is written after the end of care reaches nobody but the therapist.
            if view.joint.isEnded { throw .careEnded }
        }
        var changes = PartnerChanges()
        if let present { changes.remove(table: present.number) }
        if let text { changes.named = [.why(WhyShared(author: view.me, text: text))] }
        return changes
    }
}
