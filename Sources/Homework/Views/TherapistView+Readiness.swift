/// What one member's words of readiness amount to, for the therapist.
package enum ReadinessStanding: Sendable, Equatable {
    /// Nothing was said.
    case silent
    /// The account is not confirmed by a talk alone since its last card.
    case unconfirmed
    /// Something serious was written since; each member has to be spoken with alone, and then asked again.
    case voided
    /// Said, but on ground that has gone: the programme moved, or too much time passed.
    case stale(Readiness)
    /// Said, and it counts.
    case counts(ProvenWord)

    package var isReady: Bool {
        if case .counts(let word) = self { word.word.isReady } else { false }
    }
}

extension TherapistView {
    /// Law L1: the last letter counts, and where a word heard alone differs, the more careful of the two.
    package func readiness(_ member: PersonID, _ programme: String) -> ReadinessStanding {
        let card = file.cards[member]
        let written = letters(member).last { held in
            if case .ready(let word) = held.letter.words { word.about.programme == programme } else { false }
        }
        let heard = file.heard.last { $0.value.member == member && $0.value.about.programme == programme }
        guard written != nil || heard != nil else { return .silent }
        guard let card, file.confirmed(member) != nil else { return .unconfirmed }

        var words: [(word: Readiness, letter: Int64?, heard: Int64?, state: WordState)] = []
        if let written, case .ready(let word) = written.letter.words {
            let isOurs = written.letter.account == card.value.account
            let isLater = gates(for: member).map { written.number > $0.letter } ?? false
            let state = isLater ? state(of: word.about, said: written.letter.at) : .voided
            words.append((word.word, written.number, nil, isOurs ? state : .stale))
        }
        if let heard {
            let isLater = gates(for: member).map { heard.number > $0.file } ?? false
            let isOurs = heard.value.account == card.value.account && heard.number > card.number
            let state = isLater ? state(of: heard.value.about, said: heard.value.at) : .voided
            words.append((heard.value.word, nil, heard.number, isOurs ? state : .stale))
        }
        // A word that no longer counts does not make an older ready one count again.
        if words.contains(where: { $0.state == .voided }) && !words.contains(where: { $0.state == .counts }) {
            return .voided
        }
        let counting = words.filter { $0.state == .counts }
        guard let careful = counting.min(by: { $0.word < $1.word }) else {
            return .stale(words.map(\.word).min() ?? .notSure)
        }
        return .counts(
            ProvenWord(
                member: member, word: careful.word, letter: counting.compactMap(\.letter).first,
                heard: counting.compactMap(\.heard).first))
    }

    private enum WordState { case counts, stale, voided }

    /// Law L8: until the programme moves, or seven days after the next meeting, or 28 days where none is planned.
    private func state(of about: WordAbout, said: Instant) -> WordState {
        let table = joint.table
        let lastMove = table.moves.last { $0.moved.step.programme == about.programme }
        guard lastMove?.id == about.lastMove, said <= now else { return .stale }
        let held = table.meetings
        let limit: Instant
        if held.count > Int(about.meetings) {
            limit = held[Int(about.meetings)].at + .days(7)
        } else if let planned = table.planned.at {
            limit = max(planned, said) + .days(7)
        } else {
            limit = said + .days(28)
        }
        return now < limit ? .counts : .stale
    }
}
