// Acts that protect somebody are accepted in every state, also on a damaged journal. Repeating one cancels an end that
// the therapist has set for later.

/// Adds an area or act to what is left out. The entry names nobody; a letter tells the therapist whose limit it is.
package struct AddLimit: SharedAct {
    package let limit: Limit
    package let text: String

    package init(limit: Limit, text: String) {
        self.limit = limit
        self.text = text
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges {
        let text = try text.perhaps(atMost: Longest.line)
        var changes = PartnerChanges(letter: .limit(LimitOwned(limit: limit, text: text)))
        changes.isThereAlready = view.table.limits[limit]?.isLasting == true
        if !changes.isThereAlready { changes.table = [.limitAdded(LimitAdded(limit: limit))] }
        return changes
    }
}

/// Pauses all homework: a letter to the therapist alone, or an entry that both members see.
package struct Rest: SharedAct {
    package let shown: Bool
    package let text: String

    package init(shown: Bool, text: String) {
        self.shown = shown
        self.text = text
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges {
        var changes = PartnerChanges(letter: .rest(QuietRest(text: try text.perhaps(atMost: Longest.line))))
        changes.isThereAlready = shown && view.table.rest.isLasting
        if shown, !changes.isThereAlready { changes.table = [.rested(Rested())] }
        return changes
    }
}
