/// How late a member's statements must be: after the talk alone that answered an urgent alert.
struct StatementGate: Equatable {
    /// Letters with a number above this count.
    var letter: Int64 = 0
    /// Statements heard alone, with a number in the file above this, count.
    var file: Int64 = 0
}

extension TherapistView {
    /// Letters that raise a red alert. Each voids every earlier readiness statement of both members, until the
    /// therapist has spoken with each alone.
    package var seriousLetters: [LetterRef] {
        folders.flatMap { folder in
            folder.letters.letters.filter { $0.letter.content.isUrgent }.map {
                LetterRef(member: folder.member, number: $0.number)
            }
        }
    }

    /// From where a member's statements count; nil while the therapist has not spoken with every member since a serious
    /// letter.
    ///
    /// Two kinds never count. A statement from before the therapist confirmed the account may have been written by
    /// somebody else. A statement from before a talk alone in which something spoke against touch homework may have
    /// been made under pressure.
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

    /// The moment whose state a restore from a backup brought back, until the therapist has spoken with each member alone
    /// and ended the pause.
    package var restoredFrom: Instant? {
        joint.isResting || !toSpeakWith.isEmpty ? joint.table.restored?.backedUp : nil
    }

    /// The members with whom the therapist has yet to speak alone, with nothing speaking against it, before touch
    /// homework can be given.
    package var toSpeakWith: [PersonID] {
        joint.seats.members.map(\.member).filter { file.confirmed($0) == nil }
    }
}
