import Homework
import Support

extension World {
    /// Reads, decides and writes, as `TherapistWorkspace.perform` does; again when a head moved, at most five times.
    @discardableResult mutating func therapist(_ act: some TherapistAct, facts: [Chronicle.Fact] = []) throws -> Bool {
        counts.acts += 1
        for _ in 0..<5 {
            try pause(.readAll)
            let heads = store.heads
            let view = store.therapist(at: now)
            let words: TherapistChanges
            do throws(Refusal) { words = try act.decide(view) } catch {
                switch error {
                case .notOpened(let obstacles): for each in obstacles { counts.refused[each.kind, default: 0] += 1 }
                case .damaged: counts.refused[.damage, default: 0] += 1
                default: break
                }
                return false
            }
            if words.isEmpty { return false }
            try pause(.append)
            if try write(words, heads, facts) { return true }
            counts.stale += 1
        }
        counts.crowded += 1
        return false
    }

    private mutating func write(
        _ words: TherapistChanges, _ heads: [DomainStore.Space: Int64], _ facts: [Chronicle.Fact]
    ) throws -> Bool {
        var batch = DomainStore.Batch(expecting: heads)
        batch.table = words.table.map { .signed($0) } + words.ownerless.map { .ownerless($0) }
        batch.file = words.file + [words.proof.map { .proof($0) }].compactMap { $0 }
        batch.shredded = words.spentWords
        batch.removed = words.endedShares
        let opened = words.opened
        // The law is asked at the moment of writing, before the opening itself stands in the chronicle.
        let reason = opened.flatMap { assignment in
            assignment.step.flatMap { step in
                OpeningLaw(chronicle: chronicle, step: step, version: assignment.version, now: now).breach(members)
            }
        }
        let before = watcher.map { _ in store }
        guard try store.append(batch) else { return false }
        if let before { watcher?(Written(before: before, after: store, words: words, now: now)) }
        if opened != nil {
            counts.opened[members.count, default: 0] += 1
            breach = breach ?? reason
        }
        counts.shredded += words.spentWords.count
        for fact in facts { chronicle.note(fact) }
        return true
    }
}

extension TherapistChanges {
    /// The homework of a step that goes up.
    fileprivate var opened: Assignment? {
        let isUp = table.contains { if case .moved(let moved) = $0 { moved.direction == .opened } else { false } }
        return table.compactMap { if case .assignment(let assignment) = $0, isUp { assignment } else { nil } }.last
    }
}

extension OpeningObstacle {
    /// Which of the conditions it is, whosever.
    enum Kind: CaseIterable { case nobody, word, talk, cautions, alert, rest, order, damage }

    var kind: Kind {
        switch self {
        case .nobodySeated: .nobody
        case .notReady: .word
        case .notSpokenAlone: .talk
        case .cautionsUnread: .cautions
        case .alertOpen: .alert
        case .resting: .rest
        case .notUp: .order
        case .unreadable: .damage
        }
    }
}

/// The opening as it would be with one of its conditions left out: a control, never part of the program.
struct CarelessOpening: TherapistAct {
    let assignment: Assignment
    let forgets: @Sendable (OpeningObstacle) -> Bool

    func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard let step = assignment.step else { throw .wrongShape }
        let left = view.obstacles(to: step, of: assignment.exercise, version: assignment.version, from: assignment.from)
            .filter { !forgets($0) }
        guard left.isEmpty else { throw .notOpened(left) }
        var words = TherapistChanges()
        words.table = [.moved(Moved(step: step, direction: .opened, from: assignment.from)), .assignment(assignment)]
        return words
    }
}
