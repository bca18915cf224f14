/// Keeps why I do this, for oneself. An empty text takes it away.
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

/// Keeps one small thing to do; it comes up before this person's next talk.
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

/// What this person calls the evening, on own pages and in the own calendar.
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
