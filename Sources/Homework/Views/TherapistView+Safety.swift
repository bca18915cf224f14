/// How far a member's words must come after the talk alone that answered an urgent alert.
struct StatementGate: Equatable {
    /// A letter counts when its number is above this.
    var letter: Int64 = 0
    /// A word heard alone counts when its number in the file is above this.
    var file: Int64 = 0
}

extension TherapistView {
    /// Letters that raise something red: each counts against every earlier word of readiness, of both, until each member
    /// was spoken with alone.
    package var seriousLetters: [LetterRef] {
        folders.flatMap { folder in
            folder.letters.letters.filter { $0.letter.content.isUrgent }.map {
                LetterRef(member: folder.member, number: $0.number)
            }
        }
    }

    /// Where a member's words begin to count; nil while some member was not yet spoken with since a serious letter.
    ///
    /// Two kinds of words never count. Before the therapist confirmed the account, somebody else may have written them.
    /// Before a talk alone in which something spoke against touch homework, they may have been said under pressure.
    func gates(for member: PersonID) -> StatementGate? {
        guard let first = file.firstConfirmed(member) else { return nil }
        var gate = StatementGate(letter: first.value.after, file: first.number)
        for serious in seriousLetters {
            for seat in joint.seats.members {
                guard let answered = answer(to: serious, with: seat.member) else { return nil }
                guard seat.member == member else { continue }
                gate.letter = max(gate.letter, answered.value.after)
                gate.file = max(gate.file, answered.number)
            }
        }
        return gate
    }

    /// Members the therapist has yet to speak with alone, with nothing speaking against it, before touch homework can be
    /// given.
    package var toSpeakWith: [PersonID] {
        joint.seats.members.map(\.member).filter { file.confirmed($0) == nil }
    }
}
