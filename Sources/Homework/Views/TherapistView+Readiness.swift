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
    /// Said, and it counts, but for a lower step than the one in question.
    case lower(Readiness)
    /// Said, and it counts.
    case counts(ProvenStatement)

    package var isReady: Bool {
        if case .counts(let word) = self { word.word.isReady } else { false }
    }
}

extension TherapistView {
    /// Law L1, for one step: a ready word counts for the step it was said for and for every lower one.
    package func readiness(_ member: PersonID, for step: Step) -> ReadinessStanding {
        readiness(member, step.programme, covering: step.number)
    }

    /// What a member said last about a programme, for whichever step it was asked.
    package func readiness(_ member: PersonID, _ programme: String) -> ReadinessStanding {
        readiness(member, programme, covering: nil)
    }

    /// The last letter counts, and where a word heard alone differs, the more careful of the two. A word that is not
    /// ready takes back readiness for every step, whichever step it was said about.
    private func readiness(_ member: PersonID, _ programme: String, covering number: UInt64?) -> ReadinessStanding {
        let said = readyWords(member, programme)
        guard let last = said.last else { return .silent }
        guard file.confirmed(member) != nil else { return .unconfirmed }
        let counting = said.filter { $0.state == .counts }
        // Whoever says "not yet" last has taken it back, on whatever ground that was said.
        guard last.word.isReady || last.state == .counts, let careful = counting.min(by: { $0.word < $1.word }) else {
            return said.contains { $0.state == .voided } ? .voided : .stale(said.map(\.word).min() ?? .notSure)
        }
        guard let number, careful.word.isReady else { return .counts(proven(member, careful, by: counting)) }
        let covering = counting.filter { $0.about.covers(number, present: highest(programme)) }
        guard let covered = covering.min(by: { $0.word < $1.word }) else { return .lower(careful.word) }
        return .counts(proven(member, covered, by: covering))
    }

    private func proven(_ member: PersonID, _ word: LatestStatement, by words: [LatestStatement]) -> ProvenStatement {
        ProvenStatement(
            member: member, word: word.word, letter: words.compactMap(\.letter).first,
            heard: words.compactMap(\.heard).first)
    }

    /// The last letter and the last word heard alone, in the order in which they were said.
    private func readyWords(_ member: PersonID, _ programme: String) -> [LatestStatement] {
        let gate = gates(for: member)
        let card = file.card(of: member)
        let written = lastReady(member, programme).map { letter in
            let isOurs = letter.account == card?.value.account
            return LatestStatement(
                word: letter.word.word, about: letter.word.about, letter: letter.number,
                state: state(letter.word, letter.at, isOurs, gate.map { letter.number > $0.letter }))
        }
        let spoken = file.heard.last { $0.value.member == member && $0.value.about.programme == programme }
        let heard = spoken.map { heard in
            let isOurs = heard.value.account == card?.value.account && heard.number > card?.number ?? .max
            return LatestStatement(
                word: heard.value.word, about: heard.value.about, heard: heard.number,
                state: state(
                    ReadinessStatement(word: heard.value.word, about: heard.value.about), heard.value.at, isOurs,
                    gate.map { heard.number > $0.file }))
        }
        let isHeardLast = (written?.letter ?? 0) <= spoken?.value.after ?? 0
        return (isHeardLast ? [written, heard] : [heard, written]).compactMap { $0 }
    }

    /// The last letter about readiness for a programme.
    private func lastReady(_ member: PersonID, _ programme: String) -> ReadyLetter? {
        for held in letters(member).reversed() {
            guard case .ready(let word) = held.letter.content, word.about.programme == programme else { continue }
            return ReadyLetter(number: held.number, at: held.letter.at, account: held.letter.account, word: word)
        }
        return nil
    }

    /// Whether the last letter about a programme may go: stale, and not what takes a word heard earlier back.
    func isSpent(_ member: PersonID, _ programme: String) -> Bool {
        let said = readyWords(member, programme)
        guard let letter = said.first(where: { $0.letter != nil }), letter.state == .stale else { return false }
        guard letter == said.last, !letter.word.isReady, said.count == 2 else { return true }
        let heard = file.heard.last { $0.value.member == member && $0.value.about.programme == programme }
        return heard?.value.about.lastMove != joint.table.lastMove(programme)
    }

    /// Law L8: until the programme moves, or seven days after the next meeting, or 28 days where none is planned; and
    /// six weeks at most.
    private func state(_ ready: ReadinessStatement, _ said: Instant, _ isOurs: Bool, _ isLater: Bool?)
        -> LatestStatement.State
    {
        let table = joint.table
        let about = ready.about
        guard isOurs, table.lastMove(about.programme) == about.lastMove else { return .stale }
        guard isLater == true else { return .voided }
        // A clock that was set back makes nobody ready, and destroys nothing.
        guard said <= now else { return .early }
        // "We met" may be noted later for an hour before the word: that ends a ready word early, never a "not yet".
        let held = table.meetings.dropFirst(Int(clamping: about.meetings)).map(\.at)
        let limit: Instant
        if let met = (ready.word.isReady ? held : held.filter { $0 >= said }).min() {
            limit = met + .days(7)
        } else if let planned = table.planned.at {
            limit = max(planned, said) + .days(7)
        } else {
            limit = said + .days(28)
        }
        return now < min(limit, said + .days(42)) ? .counts : .stale
    }
}

extension TableState {
    /// The entry with which a programme moved last, whether its hour has come or not.
    func lastMove(_ programme: String) -> EntryID? { moves.last { $0.moved.step.programme == programme }?.id }

    /// The newest ground a word can stand on, whether or not its hour has come.
    func newestAbout(_ programme: String) -> ReadinessBasis {
        ReadinessBasis(programme: programme, lastMove: lastMove(programme), meetings: UInt64(meetings.count))
    }
}

/// One word of readiness, and what it amounts to now.
private struct LatestStatement: Equatable {
    let word: Readiness
    let about: ReadinessBasis
    var letter: Int64?
    var heard: Int64?
    let state: State

    enum State { case counts, early, stale, voided }
}

/// A letter about readiness, taken apart.
private struct ReadyLetter {
    let number: Int64
    let at: Instant
    let account: UInt64
    let word: ReadinessStatement
}
