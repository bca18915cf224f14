// Acts that protect are accepted in every state, on a damaged journal too. Said again while the therapist's lifting
// waits for its hour, they stand.

/// Adds an area or act to what is not part of this. Nobody's name stands at it; whose it is goes to the therapist.
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

/// Lets everything rest: for the therapist only, or for both to see.
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
