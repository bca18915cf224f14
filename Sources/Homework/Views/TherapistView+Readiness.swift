/// What one member's readiness statements amount to, for the therapist.
package enum ReadinessStanding: Sendable, Equatable {
    /// There is none.
    case silent
    /// The therapist has not confirmed the account by a talk alone since its last card.
    case unconfirmed
    /// Something serious was written since. The therapist has to speak with each member alone and ask again.
    case voided
    /// There was one, but it expired: the programme moved, or too much time passed.
    case stale(Readiness)
    /// It counts, but for a lower step than the one in question.
    case lower(Readiness)
    /// It counts.
    case counts(ProvenStatement)

    package var isReady: Bool {
        if case .counts(let word) = self { word.word.isReady } else { false }
    }
}

extension TherapistView {
    /// Law L1, for one step: a statement that says ready counts for the step it was about and for every lower one.
    package func readiness(_ member: PersonID, for step: Step) -> ReadinessStanding {
        readiness(member, step.programme, covering: step.number)
    }

    /// What a member last stated about a programme, about whichever step.
    package func readiness(_ member: PersonID, _ programme: String) -> ReadinessStanding {
        readiness(member, programme, covering: nil)
    }

    /// The last letter counts, and where a statement heard alone differs from it, the more careful of the two. A
    /// statement that is not ready takes back readiness for every step, whichever step it was about.
    private func readiness(_ member: PersonID, _ programme: String, covering number: UInt64?) -> ReadinessStanding {
        let said = readyWords(member, programme)
        guard let last = said.last else { return .silent }
        guard file.confirmed(member) != nil else { return .unconfirmed }
        let counting = said.filter { $0.state == .counts }
        // Somebody whose last answer is "not yet" has taken readiness back, whatever that answer was about.
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

    /// The last letter and the last statement heard alone, in the order in which they were made.
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

    /// Whether the last letter about a programme may be removed: it has expired, and it does not take back an earlier
    /// statement heard alone.
    func isSpent(_ member: PersonID, _ programme: String) -> Bool {
        let said = readyWords(member, programme)
        guard let letter = said.first(where: { $0.letter != nil }), letter.state == .stale else { return false }
        guard letter == said.last, !letter.word.isReady, said.count == 2 else { return true }
        let heard = file.heard.last { $0.value.member == member && $0.value.about.programme == programme }
        return heard?.value.about.lastMove != joint.table.lastMove(programme)
    }

    /// Law L8: a statement holds until the programme moves, or seven days after the next meeting, or 28 days where none
    /// is planned; and six weeks at most.
    private func state(_ ready: ReadinessStatement, _ said: Instant, _ isOurs: Bool, _ isLater: Bool?)
        -> LatestStatement.State
    {
        let table = joint.table
        let about = ready.about
        guard isOurs, table.lastMove(about.programme) == about.lastMove else { return .stale }
        guard isLater == true else { return .voided }
        // A clock that was set back must make nobody ready, and must destroy nothing.
        guard said <= now else { return .early }
        // "Meeting done" may be recorded later, for an hour before the statement. That ends a ready statement early,
        // and never a "not yet".
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
    /// The entry of a programme's last move, whether its hour has come or not.
    func lastMove(_ programme: String) -> EntryID? { moves.last { $0.moved.step.programme == programme }?.id }

    /// The newest basis that a statement can have, whether its hour has come or not.
    func newestAbout(_ programme: String) -> ReadinessBasis {
        ReadinessBasis(programme: programme, lastMove: lastMove(programme), meetings: UInt64(meetings.count))
    }
}

/// One readiness statement, and what it amounts to now.
private struct LatestStatement: Equatable {
    let word: Readiness
    let about: ReadinessBasis
    var letter: Int64?
    var heard: Int64?
    let state: State

    enum State { case counts, early, stale, voided }
}

/// The parts of a letter about readiness.
private struct ReadyLetter {
    let number: Int64
    let at: Instant
    let account: UInt64
    let word: ReadinessStatement
}
