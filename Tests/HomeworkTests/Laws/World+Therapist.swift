import Homework
import Support

extension World {
    /// Reads, decides and writes, as `TherapistCase.perform` does; again when a head moved, at most five times.
    @discardableResult mutating func therapist(_ act: some TherapistAct, facts: [Chronicle.Fact] = []) throws -> Bool {
        counts.acts += 1
        for _ in 0..<5 {
            try pause(.readAll)
            let heads = store.heads
            let view = store.therapist(at: now)
            let words: TherapistWords
            do throws(Refusal) { words = try act.decide(view) } catch {
                if error == .notReady { counts.refusedReadiness += 1 }
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
        _ words: TherapistWords, _ heads: [DomainStore.Space: Int64], _ facts: [Chronicle.Fact]
    ) throws -> Bool {
        var batch = DomainStore.Batch(expecting: heads)
        batch.table = words.table.map { .signed($0) } + words.ownerless.map { .ownerless($0) }
        batch.file = words.file + [words.proof.map { .proof($0) }].compactMap { $0 }
        batch.shredded = words.spentWords
        batch.removed = words.endedShares
        let opens = words.table.contains {
            if case .moved(let moved) = $0 { moved.direction == .opened } else { false }
        }
        // The law is asked at the moment of writing, before the opening itself stands in the chronicle.
        let reason = opens ? OpeningLaw(chronicle: chronicle, programme: Self.programme, now: now).breach(members) : nil
        let before = watcher.map { _ in store }
        guard try store.append(batch) else { return false }
        if let before { watcher?(Written(before: before, after: store, words: words, now: now)) }
        if opens {
            counts.opened[members.count, default: 0] += 1
            breach = breach ?? reason
        }
        counts.shredded += words.spentWords.count
        for fact in facts { chronicle.note(fact) }
        return true
    }
}
