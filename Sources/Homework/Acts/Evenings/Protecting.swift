// Acts that protect are accepted in every state, on a damaged journal too. Said again while the therapist's lifting
// waits for its hour, they stand.

/// Adds an area or act to what is not part of this. Nobody's name stands at it; whose it is goes to the therapist.
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

/// Lets everything rest: for the therapist only, or for both to see.
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
