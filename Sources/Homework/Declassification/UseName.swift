extension TherapistView {
    /// How a member asked to be called, while the table calls that member otherwise; the last word counts.
    package func wishedName(_ member: PersonID) -> String? {
        let wishes = letters(member).compactMap { held in
            if case .called(let wish) = held.letter.words { wish.name } else { nil }
        }
        guard let last = wishes.last, !last.isEmpty, last != joint.name(member) else { return nil }
        return last
    }
}

/// Writes a member's wished name at the table: F1, a name as the therapist wrote it. Everybody's pages say it from then.
package struct UseName: TherapistAct {
    package let member: PersonID
    /// The name as the form showed it.
    package let name: String

    package init(member: PersonID, name: String) {
        self.member = member
        self.name = name
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        try view.soundness.demandWhole()
        guard let place = view.joint.seats.members.firstIndex(where: { $0.member == member }) else {
            throw .notAMember
        }
        if view.joint.seats.members[place].name == name { return TherapistWords() }
        // Another wish may have come since the form was shown: nobody is called what they no longer asked for.
        guard view.wishedName(member) == name else { throw .superseded }
        var seats = view.joint.seats
        seats.members[place].name = name
        return TherapistWords(table: .seats(seats))
    }
}
