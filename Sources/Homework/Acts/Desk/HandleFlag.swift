/// Marks the alerts of one letter as dealt with, with a line about what was done.
package struct HandleFlag: TherapistAct {
    package let place: LetterRef
    package let day: Day
    package let text: String

    package init(place: LetterRef, day: Day, text: String) {
        self.place = place
        self.day = day
        self.text = text
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        if view.file.handled[place] != nil { return TherapistChanges() }
        // A letter that has not arrived yet cannot be dealt with.
        guard view.letters(place.member).contains(where: { $0.number == place.number }) else { throw .notAMember }
        let text = try text.perhaps(atMost: Longest.line)
        return TherapistChanges(
            file: .flagHandled(FlagHandled(member: place.member, letter: place.number, day: day, text: text)))
    }
}

/// Opens an alert again that was marked as dealt with: the list shows it first again. What was done before can still be
/// read.
package struct ReopenFlag: TherapistAct {
    package let place: LetterRef
    package let day: Day

    package init(place: LetterRef, day: Day) {
        self.place = place
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        // The same entry settles a wish for a name, which is no alert.
        guard view.raised.contains(where: { $0.place == place }) else { throw .notAMember }
        if view.file.handled[place] == nil { return TherapistChanges() }
        return TherapistChanges(
            file: .flagReopened(FlagReopened(member: place.member, letter: place.number, day: day)))
    }
}
