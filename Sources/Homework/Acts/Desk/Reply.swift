/// Sends a reply: to one member's desk, or to the table for both.
package struct Reply: TherapistAct {
    package let member: PersonID?
    package let text: String
    package let from: Instant
    /// Whether the reply says that the therapist has read what was written. It may then be empty otherwise.
    package let hasRead: Bool
    /// Whether it is sent from the brief itself, with one press. It is refused if an alert was raised since the brief
    /// was opened, so that a letter with an open alert is never answered by a saved sentence in passing.
    package let isAtOnce: Bool

    /// - Parameter member: nil for both.
    package init(member: PersonID?, text: String, from: Instant, hasRead: Bool = false, isAtOnce: Bool = false) {
        self.member = member
        self.text = text
        self.from = from
        self.hasRead = hasRead
        self.isAtOnce = isAtOnce
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        if isAtOnce, member.map(view.repliesAtOnce.contains) != true { throw .superseded }
        let longest = MessageToMember.longest
        let text = hasRead ? try text.perhaps(atMost: longest) ?? "" : try text.written(atMost: longest)
        guard let member else {
            if from > view.now { try view.joint.demandToCome(from) }
            return TherapistChanges(table: .messageToBoth(MessageToBoth(text: text, from: from, hasRead: hasRead)))
        }
        guard view.joint.name(member) != nil else { throw .notAMember }
        var changes = TherapistChanges()
        changes.desks = [
            DeskChange(member: member, entry: .word(MessageToMember(text: text, at: view.now, hasRead: hasRead)))
        ]
        return changes
    }
}
