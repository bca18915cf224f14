package import Homework
package import Sealing
import Storage

/// A member at room depth: reads the table, writes to it and to the own letterbox.
package struct RoomCase: Sendable {
    package let store: CaseStore
    package let ring: RoomRing

    package init(store: CaseStore, ring: RoomRing) {
        self.store = store
        self.ring = ring
    }

    /// What both see now.
    package func view(at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await store.snapshot([ring.table.space])
        return view(snapshot, now)
    }

    /// What both read of one homework.
    package func handout(_ assignment: AssignmentID, in language: Language) async throws(CaseError) -> Handout? {
        try await store.handout(assignment, in: language, table: ring.table)
    }

    /// Does something for both, or sends a letter: decided on what both see now, and again if that moved meanwhile.
    package func perform(
        _ act: some RoomAct, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        var attempts = 0
        return try await store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            attempts += 1
            let snapshot = try await store.snapshot([ring.table.space])
            let letterbox = try await store.heads(of: [ring.letterbox])
            let view = view(snapshot, now)
            let words = try deciding(act.decide(view, as: ring.me))
            if words.isEmpty { return nil }
            // A letter alone rests on nothing the table says, so a busy table cannot hold it up. A "not yet" names the
            // ground it takes back, so a step that opens meanwhile must be seen; but heard it is in any case.
            let restsOnTable =
                !words.table.isEmpty || words.isThereAlready
                || words.takesReadinessBack && attempts < CaseStore.attempts
            let heads = restsOnTable ? snapshot.heads.merging(letterbox) { $1 } : letterbox
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            builder.doors(try store.counting(words.letters, of: ring.me, at: now))
            for entry in words.table { try builder.entry(entry.body, under: ring.table) }
            try builder.letters(words.letters, ring, now)
            return builder.batch
        }
    }

    private func view(_ snapshot: Snapshot, _ now: Instant) -> JointView {
        let opening = Opening(
            snapshot: snapshot, verified: store.verified, therapist: ring.therapistKeys.signing)
        return JointView(opening.table(ring.table), at: now)
    }
}

extension BatchBuilder {
    mutating func letters(_ letters: [Letter.Words], _ ring: RoomRing, _ now: Instant) throws(CaseError) {
        for words in letters {
            let letter = Letter(at: now, account: ring.account, words: words)
            try self.letter(letter, with: ring)
        }
    }
}

extension Clinic {
    /// What a therapist's turned screen is made from: one couple's table, and nothing else.
    package func jointView(_ ring: JointRing, at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await store.snapshot([ring.table.space])
        let opening = Opening(snapshot: snapshot, verified: store.verified, therapist: ring.signing)
        return JointView(opening.table(ring.table), at: now)
    }
}
