/// A word back: on one member's desk, or on the table for both.
package struct WordBack: TherapistAct {
    package let member: PersonID?
    package let text: String
    package let from: Instant

    /// - Parameter member: nil for both.
    package init(member: PersonID?, text: String, from: Instant) {
        self.member = member
        self.text = text
        self.from = from
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        let text = try text.written(atMost: WordToOne.longest)
        guard let member else { return TherapistWords(table: .wordToBoth(WordToBoth(text: text, from: from))) }
        guard view.joint.name(member) != nil else { throw .notAMember }
        var words = TherapistWords()
        words.desks = [DeskWord(member: member, entry: .word(WordToOne(text: text, at: view.now)))]
        return words
    }
}
