/// Why having spoken with somebody alone does not suffice.
package enum SpokenGap: Sendable, Equatable {
    /// A serious note came since.
    case before
    /// More than six weeks ago.
    case old
}

extension TherapistView {
    /// The first talk alone with a member in which a serious letter, of whomever, was there to be spoken about.
    func answer(to serious: LetterPlace, with member: PersonID) -> Placed<SpokenAlone>? {
        file.spoken.first { mark in
            mark.value.member == member
                && mark.value.seen.contains { $0.member == serious.member && $0.number >= serious.number }
        }
    }

    /// Whether the therapist spoke with this member alone since the card and since every serious note there is.
    package func isAnswered(_ member: PersonID) -> Bool {
        file.confirmed(member) != nil && seriousLetters.allSatisfy { answer(to: $0, with: member) != nil }
    }

    /// Nil where the last talk alone suffices, or there was none. After 42 days it is to be renewed (R17).
    package func spokenGap(_ member: PersonID, on today: Day) -> SpokenGap? {
        guard let mark = file.confirmed(member) else { return nil }
        if !isAnswered(member) { return .before }
        return today - mark.value.day > 42 ? .old : nil
    }
}
