/// Saves a member's own *why I do this*. An empty text removes it.
package struct KeepWhy: OwnAct {
    package let text: String

    package init(text: String) { self.text = text }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        let text = try text.perhaps(atMost: Longest.line)
        if text == view.drawer.why?.text { return PartnerWords() }
        var words = PartnerWords()
        if let old = view.drawer.why { words.remove(drawer: old.number) }
        if let text { words.drawer.append(.why(Why(text: text))) }
        return words
    }
}

/// Saves one small thing to do. This person's next talk begins with it.
package struct KeepIntention: OwnAct {
    package let text: String
    package let today: Day

    package init(text: String, today: Day) {
        self.text = text
        self.today = today
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        let text = try text.perhaps(atMost: Longest.line) ?? ""
        if text == view.drawer.intention?.text ?? "" { return PartnerWords() }
        var words = PartnerWords()
        words.drawer = [.intention(Intention(text: text, day: today))]
        return words
    }
}

/// Saves what this person calls an evening, on their own pages and in their own calendar.
package struct CallEvening: OwnAct {
    package let word: String

    package init(word: String) { self.word = word }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerWords {
        let word = try word.perhaps(atMost: Longest.name) ?? ""
        if word == view.desk.eveningWord ?? "" { return PartnerWords() }
        var words = PartnerWords()
        words.desk = [.eveningWord(EveningWord(word: word))]
        return words
    }
}
