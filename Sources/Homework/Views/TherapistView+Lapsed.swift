/// Why a readiness statement no longer counts.
package enum LapsedStatement: Sendable, Equatable {
    /// The therapist has not confirmed the account.
    case unconfirmed
    /// An urgent alert came after it.
    case voided
    /// It was said before the therapist had spoken with the member alone.
    case beforeSpoken
    /// The programme moved after it.
    case moved
    /// A meeting was held after it, or too much time has passed.
    case old
}

extension TherapistView {
    /// Nil where the statement counts, or there is none.
    package func lapsed(_ member: PersonID, _ programme: String) -> LapsedStatement? {
        switch readiness(member, programme) {
        case .silent, .counts, .lower: nil
        case .unconfirmed: .unconfirmed
        case .voided: seriousLetters.isEmpty ? .beforeSpoken : .voided
        case .stale: lastGround(member, programme) == joint.table.lastMove(programme) ? .old : .moved
        }
    }

    /// The move that the last letter about a programme refers to; where there is no letter, the last statement heard
    /// aloud.
    private func lastGround(_ member: PersonID, _ programme: String) -> EntryID? {
        let written = letters(member).last { held in
            if case .ready(let word) = held.letter.content { word.about.programme == programme } else { false }
        }
        if case .ready(let word) = written?.letter.content { return word.about.lastMove }
        return file.heard.last { $0.value.member == member && $0.value.about.programme == programme }?
            .value.about.lastMove
    }

    /// When a statement that counts was made: aloud where it was heard so, otherwise in writing.
    package func said(_ word: ProvenStatement) -> (at: Instant, isAloud: Bool)? {
        if let heard = file.heard.first(where: { $0.number == word.heard }) { return (heard.value.at, true) }
        return letters(word.member).first { $0.number == word.letter }.map { ($0.letter.at, false) }
    }
}
