package import Homework
package import Sealing
import Storage

/// A member at room depth: reads the table, writes to it and to the own letterbox.
package struct RoomCase: Sendable {
    package let clinic: Clinic
    package let ring: RoomRing

    package init(clinic: Clinic, ring: RoomRing) {
        self.clinic = clinic
        self.ring = ring
    }

    /// What both see now.
    package func view(at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await clinic.snapshot([ring.table.space])
        return view(snapshot, now)
    }

    /// What both read of one homework.
    package func handout(_ assignment: AssignmentID, in language: Language) async throws(CaseError) -> Handout? {
        try await clinic.handout(assignment, in: language, table: ring.table)
    }

    /// Does something for both, or sends a letter: decided on what both see now, and again if that moved meanwhile.
    package func perform(
        _ act: some RoomAct, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        var attempts = 0
        return try await clinic.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            attempts += 1
            let snapshot = try await clinic.snapshot([ring.table.space])
            let letterbox = try await clinic.heads([ring.letterbox])
            let view = view(snapshot, now)
            let words = try deciding { () throws(Refusal) in try act.decide(view, as: ring.me) }
            if words.isEmpty { return nil }
            // A letter alone rests on nothing the table says, so a busy table cannot hold it up. A "not yet" names the
            // ground it takes back, so a step that opens meanwhile must be seen; but heard it is in any case.
            let restsOnTable =
                !words.table.isEmpty || words.isThereAlready
                || words.takesReadinessBack && attempts < Clinic.attempts
            let heads = restsOnTable ? snapshot.heads.merging(letterbox) { $1 } : letterbox
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            builder.doors(try clinic.counting(words.letters, of: ring.me, at: now))
            for entry in words.table { try builder.entry(entry.body, under: ring.table) }
            try builder.letters(words.letters, ring, now)
            return builder.batch
        }
    }

    private func view(_ snapshot: Snapshot, _ now: Instant) -> JointView {
        let opening = Opening(
            snapshot: snapshot, verified: clinic.verified, therapist: ring.therapistKeys.signing)
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
    func snapshot(_ spaces: [SpaceID]) async throws(CaseError) -> Snapshot {
        let snapshot = try await storing { () async throws(StoreError) in try await store.read(spaces) }
        // A space that was lost is damage; one that was erased is nothing to be read at all.
        for space in spaces where snapshot.journals[space] == nil {
            if try await erasedDay(.space(space)) != nil { throw .erased }
        }
        return snapshot
    }

    func heads(_ spaces: [SpaceID]) async throws(CaseError) -> [SpaceID: Int64] {
        try await storing { () async throws(StoreError) in try await store.heads(of: spaces) }
    }
}
