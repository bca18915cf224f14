/// Why a word of readiness counts no more.
package enum LapsedStatement: Sendable, Equatable {
    /// The account is not confirmed.
    case unconfirmed
    /// An urgent alert came since.
    case voided
    /// It was said before its member was spoken with alone.
    case beforeSpoken
    /// The programme moved since.
    case moved
    /// A meeting, or too much time, lies between.
    case old
}

extension TherapistView {
    /// Nil where a word counts, or none was said.
    package func lapsed(_ member: PersonID, _ programme: String) -> LapsedStatement? {
        switch readiness(member, programme) {
        case .silent, .counts, .lower: nil
        case .unconfirmed: .unconfirmed
        case .voided: seriousLetters.isEmpty ? .beforeSpoken : .voided
        case .stale: lastGround(member, programme) == joint.table.lastMove(programme) ? .old : .moved
        }
    }

    /// The move that the last letter about a programme stands on, or the last word heard where there is no letter.
    private func lastGround(_ member: PersonID, _ programme: String) -> EntryID? {
        let written = letters(member).last { held in
            if case .ready(let word) = held.letter.content { word.about.programme == programme } else { false }
        }
        if case .ready(let word) = written?.letter.content { return word.about.lastMove }
        return file.heard.last { $0.value.member == member && $0.value.about.programme == programme }?
            .value.about.lastMove
    }

    /// When a word that counts was said: aloud, where it was heard so, else in writing.
    package func said(_ word: ProvenStatement) -> (at: Instant, isAloud: Bool)? {
        if let heard = file.heard.first(where: { $0.number == word.heard }) { return (heard.value.at, true) }
        return letters(word.member).first { $0.number == word.letter }.map { ($0.letter.at, false) }
    }
}
