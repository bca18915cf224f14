package import Homework
package import Sealing
import Storage

/// What a member can do with the desk alone: read the practices, and note one time.
package struct PracticeWorkspace: Sendable {
    package let store: CaseStore
    package let room: SharedKeyring
    let desk: SpaceKey

    init(store: CaseStore, room: SharedKeyring, desk: SpaceKey) {
        self.store = store
        self.room = room
        self.desk = desk
    }

    package var sharedWorkspace: SharedWorkspace { SharedWorkspace(store: store, keyring: room) }

    /// The member's desk now.
    package func view(at now: Instant) async throws(CaseError) -> DeskView {
        view(try await store.snapshot([desk.space]), now)
    }

    /// The text of one practice.
    package func handout(_ assignmentID: AssignmentID, in language: Language) async throws(CaseError) -> Handout? {
        try await store.handout(assignmentID, in: language, under: desk)
    }

    package func perform(
        _ act: some DeskAct, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        try await store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            let snapshot = try await store.snapshot([desk.space])
            let letterbox = try await store.heads(of: [room.letterbox])
            let changes = try deciding(act.decide(view(snapshot, now)))
            if changes.isEmpty { return nil }
            let heads = snapshot.heads.merging(letterbox) { $1 }
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            builder.accounts(try store.counting(changes.letters, of: room.me, at: now))
            for entry in changes.desk { try builder.entry(entry.body, under: desk) }
            try builder.letters(changes.letters, room, now)
            return builder.batch
        }
    }

    private func view(_ snapshot: Snapshot, _ now: Instant) -> DeskView {
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: store.verified, therapist: room.therapistKeys.signing)
        return DeskView(desk: decoder.desk(desk), at: now)
    }
}

extension MemberWorkspace {
    /// The same member's desk alone.
    package var practice: PracticeWorkspace { PracticeWorkspace(store: store, room: room, desk: own.desk) }
}
