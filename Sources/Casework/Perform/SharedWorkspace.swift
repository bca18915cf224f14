package import Homework
package import Sealing
import Storage

/// What a member can do at the shared level: read and write the table, and write letters.
package struct SharedWorkspace: Sendable {
    package let store: CaseStore
    package let keyring: SharedKeyring

    package init(store: CaseStore, keyring: SharedKeyring) {
        self.store = store
        self.keyring = keyring
    }

    /// What both members see now.
    package func view(at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await store.snapshot([keyring.table.space])
        return view(snapshot, now)
    }

    /// The handout of one assignment, as both members read it.
    package func handout(_ assignmentID: AssignmentID, in language: Language) async throws(CaseError) -> Handout? {
        try await store.handout(assignmentID, in: language, under: keyring.table)
    }

    /// Performs an act for both members, or sends a letter. It is decided on what both see now, and again if that has
    /// moved.
    package func perform(
        _ act: some SharedAct, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        var attempts = 0
        return try await store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            attempts += 1
            let snapshot = try await store.snapshot([keyring.table.space])
            let letterbox = try await store.heads(of: [keyring.letterbox])
            let view = view(snapshot, now)
            let changes = try deciding(act.decide(view, as: keyring.me))
            if changes.isEmpty { return nil }
            // A letter alone depends on nothing in the table, so a busy table must not delay it. "Not yet" names the
            // readiness that it withdraws, so the act tries to see a step that opens meanwhile. In the last attempt the
            // letter is sent all the same.
            let restsOnTable =
                !changes.table.isEmpty || changes.isThereAlready
                || changes.takesReadinessBack && attempts < CaseStore.attempts
            let heads = restsOnTable ? snapshot.heads.merging(letterbox) { $1 } : letterbox
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            builder.accounts(try store.counting(changes.letters, of: keyring.me, at: now))
            for entry in changes.table { try builder.entry(entry.body, under: keyring.table) }
            try builder.letters(changes.letters, keyring, now)
            return builder.batch
        }
    }

    private func view(_ snapshot: Snapshot, _ now: Instant) -> JointView {
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: store.verified, therapist: keyring.therapistKeys.signing)
        return JointView(decoder.table(keyring.table), at: now)
    }
}

extension BatchBuilder {
    mutating func letters(_ letters: [Letter.Content], _ keyring: SharedKeyring, _ now: Instant) throws(CaseError) {
        for content in letters {
            let letter = Letter(at: now, account: keyring.account, content: content)
            try self.letter(letter, with: keyring)
        }
    }
}

extension AccountService {
    /// What the therapist's shared screen shows: one couple's table, and nothing else.
    package func jointView(_ keyring: SharedScreenKeyring, at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await store.snapshot([keyring.table.space])
        let decoder = JournalDecoder(snapshot: snapshot, verified: store.verified, therapist: keyring.signing)
        return JointView(decoder.table(keyring.table), at: now)
    }
}
