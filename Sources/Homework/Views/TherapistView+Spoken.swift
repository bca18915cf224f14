/// Why a talk alone does not suffice.
package enum SpokenGap: Sendable, Equatable {
    /// An urgent alert came after it.
    case before
    /// Something the therapist heard speaks against touch homework.
    case against
    /// The therapist could not ask or was not sure, or wrote down no outcome.
    case unsure
    /// It was more than six weeks ago.
    case old
    /// The clinic was restored from a backup after it, and what the member wrote in between is lost.
    case restored
}

extension TherapistView {
    /// The first valid talk alone with a member in which a serious letter, whoever wrote it, could already be talked
    /// about.
    func answer(to serious: LetterRef, with member: PersonID) -> NumberedRecord<SpokenAlone>? {
        file.holding(member).first { mark in
            mark.value.seen.contains { $0.member == serious.member && $0.number >= serious.number }
        }
    }

    /// Whether the therapist spoke with this member alone since the card and since every urgent alert, and heard
    /// nothing against touch homework.
    package func isAnswered(_ member: PersonID) -> Bool {
        file.confirmed(member) != nil && seriousLetters.allSatisfy { answer(to: $0, with: member) != nil }
    }

    /// Nil where the last talk alone suffices, or there was none. It has to be renewed after 42 days (R17).
    package func spokenGap(_ member: PersonID, on today: Day) -> SpokenGap? {
        guard let mark = file.lastSpoken(member) else { return nil }
        switch mark.value.outcome {
        case .somethingAgainst: return .against
        case .unsure, nil: return .unsure
        case .nothingAgainst: break
        }
        if file.isBeforeRestore(mark) { return .restored }
        if !isAnswered(member) { return .before }
        return today - mark.value.day > 42 ? .old : nil
    }
}
