package import Homework
package import Sealing
import Storage

/// A member at the private level: uses the table and the member's own desk and drawer, and writes to the letterbox.
package struct MemberWorkspace: Sendable {
    package let store: CaseStore
    package let room: SharedKeyring
    package let own: PrivateKeyring

    package init(store: CaseStore, room: SharedKeyring, own: PrivateKeyring) {
        self.store = store
        self.room = room
        self.own = own
    }

    package var sharedWorkspace: SharedWorkspace { SharedWorkspace(store: store, keyring: room) }

    /// What this member sees now.
    package func view(at now: Instant) async throws(CaseError) -> PartnerView {
        view(try await store.snapshot(spaces), now)
    }

    /// - Parameter waiting: the typed words that this act saves. The same transaction removes them from the session.
    package func perform(
        _ act: some PrivateAct, form: SentForm?, at now: Instant, random: any RandomSource,
        ending waiting: WaitingWords? = nil
    ) async throws(CaseError) -> Done {
        try await store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            let snapshot = try await store.snapshot(spaces)
            let letterbox = try await store.heads(of: [room.letterbox])
            let view = view(snapshot, now)
            let changes = try deciding(act.decide(view))
            if changes.isEmpty { return nil }
            let heads = snapshot.heads.merging(letterbox) { $1 }
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            builder.accounts(try store.counting(changes.letters, of: room.me, at: now))
            try write(changes, to: &builder, now)
            if let waiting { builder.accounts([waiting.end]) }
            return builder.batch
        }
    }

    private var spaces: [SpaceID] { [room.table.space, own.desk.space, own.drawer.space] }

    private func view(_ snapshot: Snapshot, _ now: Instant) -> PartnerView {
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: store.verified, therapist: room.therapistKeys.signing)
        return PartnerView(
            me: room.me, joint: JointView(decoder.table(room.table), at: now), desk: decoder.desk(own.desk),
            drawer: decoder.drawer(own.drawer))
    }

    private func write(_ changes: PartnerChanges, to builder: inout BatchBuilder, _ now: Instant) throws(CaseError) {
        for entry in changes.table { try builder.entry(entry.body, under: room.table) }
        if !changes.named.isEmpty {
            let keys = try sealing(PersonKeys(own.person))
            for entry in changes.named { try builder.entry(entry.body, under: room.table, signedBy: keys.signing) }
        }
        for entry in changes.desk { try builder.entry(entry.body, under: own.desk) }
        for entry in changes.drawer { try builder.entry(entry.body, under: own.drawer) }
        try builder.letters(changes.letters, room, now)
        for removal in changes.removals {
            switch removal {
            case .table(let number): builder.remove(number, from: room.table.space)
            case .desk(let number): builder.remove(number, from: own.desk.space)
            case .drawer(let number): builder.remove(number, from: own.drawer.space)
            }
        }
    }
}
