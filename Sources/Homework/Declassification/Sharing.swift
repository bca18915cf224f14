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
        try view.sharing(text, insteadOf: view.joint.table.whys[view.me]) {
            .why(WhyShared(author: view.me, text: $0))
        }
    }
}

/// Lets the others read one sentence of a member's own, until the member takes it back; an empty text takes it back.
package struct ShareSentence: PrivateAct {
    package let text: String

    package init(text: String) { self.text = text }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        try view.sharing(text, insteadOf: view.joint.table.sentences[view.me]) {
            .sentence(SentenceShared(author: view.me, text: $0))
        }
    }
}

extension PartnerView {
    /// Shares a text until its author takes it back, in place of the present one. An empty text only removes that one.
    fileprivate func sharing(
        _ text: String, insteadOf present: SharedLine?, as entry: (String) -> TableEntry.Named
    ) throws(Refusal) -> PartnerChanges {
        let text = try text.perhaps(atMost: Longest.line)
        if text == present?.text { return PartnerChanges() }
        if text != nil {
            try integrity.demandWhole()
            // What is written after the end of care reaches nobody but the therapist.
            if joint.isEnded { throw .careEnded }
        }
        var changes = PartnerChanges()
        if let present { changes.remove(table: present.number) }
        if let text { changes.named = [entry(text)] }
        return changes
    }
}
