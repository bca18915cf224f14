/// Saves a member's own *why I do this*. An empty text removes it.
package struct KeepWhy: PrivateAct {
    package let text: String

    package init(text: String) { self.text = text }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        let text = try text.perhaps(atMost: Longest.line)
        if text == view.drawer.why?.text { return PartnerChanges() }
        var changes = PartnerChanges()
        if let old = view.drawer.why { changes.remove(drawer: old.number) }
        if let text { changes.drawer.append(.why(Why(text: text))) }
        return changes
    }
}

/// Saves one small thing to do. This person's next talk begins with it.
package struct KeepIntention: PrivateAct {
    package let text: String
    package let today: Day

    package init(text: String, today: Day) {
        self.text = text
        self.today = today
    }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        let text = try text.perhaps(atMost: Longest.line) ?? ""
        if text == view.drawer.intention?.text ?? "" { return PartnerChanges() }
        var changes = PartnerChanges()
        changes.drawer = [.intention(Intention(text: text, day: today))]
        return changes
    }
}

/// Saves what this person calls an evening, on their own pages and in their own calendar.
package struct CallEvening: PrivateAct {
    package let word: String

    package init(word: String) { self.word = word }

    package func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges {
        let word = try word.perhaps(atMost: Longest.name) ?? ""
        if word == view.desk.eveningName ?? "" { return PartnerChanges() }
        var changes = PartnerChanges()
        changes.desk = [.eveningName(EveningName(word: word))]
        return changes
    }
}
