// Acts that protect somebody are accepted in every state, also on a damaged journal. Repeating one cancels an end that
// the therapist has set for later.

/// Adds an area or act to what is left out. The entry names nobody; a letter tells the therapist whose limit it is.
package struct AddLimit: RoomAct {
    package let limit: Limit
    package let text: String

    package init(limit: Limit, text: String) {
        self.limit = limit
        self.text = text
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerWords {
        let text = try text.perhaps(atMost: Longest.line)
        var words = PartnerWords(letter: .limit(LimitOwned(limit: limit, text: text)))
        words.isThereAlready = view.table.limits[limit]?.isLasting == true
        if !words.isThereAlready { words.table = [.limitAdded(LimitAdded(limit: limit))] }
        return words
    }
}

/// Pauses all homework: a letter to the therapist alone, or an entry that both members see.
package struct Rest: RoomAct {
    package let shown: Bool
    package let text: String

    package init(shown: Bool, text: String) {
        self.shown = shown
        self.text = text
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerWords {
        var words = PartnerWords(letter: .rest(QuietRest(text: try text.perhaps(atMost: Longest.line))))
        words.isThereAlready = shown && view.table.rest.isLasting
        if shown, !words.isThereAlready { words.table = [.rested(Rested())] }
        return words
    }
}
