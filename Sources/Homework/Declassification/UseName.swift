extension TherapistView {
    /// How a member asked to be called, as long as the table has another name and the therapist has not left it at
    /// that. The last letter counts.
    package func wishedName(_ member: PersonID) -> String? {
        guard let last = lastWish(member), !last.name.isEmpty, last.name != joint.table.seats.name(of: member),
            file.handled[last.place] == nil
        else { return nil }
        return last.name
    }

    /// Whether somebody else has this name or asked for it. The therapist then settles it by talking.
    package func isWishShared(_ member: PersonID) -> Bool {
        guard let wish = wishedName(member) else { return false }
        let others = joint.table.seats.members.filter { $0.member != member }
        let names = others.map(\.name) + others.compactMap { wishedName($0.member) } + [joint.profile.therapistName]
        return names.contains { PersonName.areAlike($0, wish) }
    }

    fileprivate func lastWish(_ member: PersonID) -> (name: String, place: LetterRef)? {
        letters(member).compactMap { held -> (name: String, place: LetterRef)? in
            guard case .called(let wish) = held.letter.content else { return nil }
            return (wish.name, LetterRef(member: member, number: held.number))
        }.last
    }
}

/// Writes a member's wished name at the table, as if the therapist had typed it. Everybody's pages use it from now on.
package struct UseName: TherapistAct {
    package let member: PersonID
    /// The name that the form showed.
    package let name: String

    package init(member: PersonID, name: String) {
        self.member = member
        self.name = name
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        try view.integrity.demandWhole()
        var seats = view.joint.table.seats
        guard let place = seats.members.firstIndex(where: { $0.member == member }) else { throw .notAMember }
        if seats.members[place].name == name { return TherapistChanges() }
        // Another wish may have arrived since the form was shown: nobody is given a name that they no longer ask for.
        guard view.wishedName(member) == name else { throw .superseded }
        seats.members[place].name = try PersonName.kept(name)
        let found = PersonName.refusals(seats.members.map(\.name), therapist: view.joint.profile.therapistName)
        // The refusal may be listed under the other member, whose seat comes second.
        if !found.isEmpty { throw found[place] ?? .sameName }
        return TherapistChanges(table: .seats(seats))
    }
}

/// Leaves a member's name as it is. The brief no longer shows the wish, and no page changes. A new wish is shown again.
package struct LeaveName: TherapistAct {
    package let member: PersonID
    /// The name that the form showed.
    package let name: String
    package let day: Day

    package init(member: PersonID, name: String, day: Day) {
        self.member = member
        self.name = name
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let wish = view.lastWish(member), wish.name == name else { throw .superseded }
        if view.wishedName(member) == nil { return TherapistChanges() }
        return TherapistChanges(
            file: .flagHandled(FlagHandled(member: member, letter: wish.place.number, day: day, text: nil)))
    }
}
