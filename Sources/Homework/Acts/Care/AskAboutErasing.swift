/// Records that the therapist asked a member alone whether everything may be erased.
///
/// A member who never used a card is asked too: what the other member wrote may be about them.
package struct AskAboutErasing: TherapistAct {
    package let member: PersonID
    package let day: Day
    package let how: SpokenAlone.How
    package let outcome: AskedAboutErasing.Outcome

    package init(member: PersonID, day: Day, how: SpokenAlone.How, outcome: AskedAboutErasing.Outcome) {
        (self.member, self.day, self.how, self.outcome) = (member, day, how, outcome)
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard view.joint.name(member) != nil else { throw .notAMember }
        guard view.joint.isEnded else { throw .careNotEnded }
        let asked = AskedAboutErasing(member: member, at: view.now, day: day, how: how, outcome: outcome)
        return TherapistChanges(file: .askedAboutErasing(asked))
    }
}
