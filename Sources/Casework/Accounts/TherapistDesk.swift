package import Homework
package import Sealing
import Storage

/// A therapist at the private level, with the shelf, who can open each couple.
package struct TherapistDesk: Sendable {
    package let accounts: AccountService
    package let keyring: TherapistKeyring
    package let keys: PersonKeys

    package init(accounts: AccountService, keyring: TherapistKeyring) throws(CaseError) {
        self.accounts = accounts
        self.keyring = keyring
        keys = try sealing(PersonKeys(keyring.person))
    }

    /// The couples of this therapist. Their order means nothing.
    package func couples() async throws(CaseError) -> [CoupleID] {
        try await accounts.store.couples(of: keyring.me).map(\.id)
    }

    /// One couple's case; nil if it is not this therapist's.
    ///
    /// - Parameter now: the moment of a request. The whole couple is then read here, once, and the request shows and
    ///   decides with what was read.
    package func open(_ couple: CoupleID, at now: Instant? = nil) async throws(CaseError) -> TherapistWorkspace? {
        let slot = CoupleKeyring.slot(couple)
        let slip = try await accounts.store.slip(keyring.shelf.space, slot: slot)
        guard let slip, let content = try? keys.keyring.open(slip, of: keyring.me) else { return nil }
        let coupleKeyring = try CoupleKeyring(content)
        guard coupleKeyring.couple == couple else { return nil }
        let people = try await accounts.store.people(of: couple)
        let snapshot = try await accounts.store.snapshot(
            now == nil ? [coupleKeyring.file.space] : coupleKeyring.spaces)
        let decoder = JournalDecoder(
            snapshot: snapshot, verified: accounts.store.verified, therapist: keys.publicKeys.signing)
        let filed = decoder.file(coupleKeyring.file)
        var members: [PersonID: [UInt8]] = [:]
        var signers: [PersonID: [[UInt8]]] = [:]
        for person in people {
            let stored = VouchedKeys.parts(person.publicKeys ?? [])
            let vouched = filed.cards(of: person.id).map { card in
                VouchedKeys(of: person.id, among: stored, with: card)?.keys.signing
            }
            members[person.id] = vouched.first ?? nil
            signers[person.id] = vouched.compactMap { $0 }
        }
        var opened = TherapistWorkspace(
            accounts: accounts, me: keyring.me, keys: keys, keyring: coupleKeyring, members: members, signers: signers)
        opened.seen = now.map { opened.seen(in: snapshot, file: filed, at: $0) }
        return opened
    }

    /// The shelf as it is now.
    package func shelf() async throws(CaseError) -> ShelfState {
        let snapshot = try await accounts.store.snapshot([keyring.shelf.space])
        return opened(snapshot)
    }

    /// Writes an entry to the shelf.
    package func keep(
        _ entry: ShelfEntry, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        try await accounts.store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            let heads = try await accounts.store.heads(of: [keyring.shelf.space])
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            try builder.entry(entry.body, under: keyring.shelf, signedBy: keys.signing)
            return builder.batch
        }
    }

    private func opened(_ snapshot: Storage.Snapshot) -> ShelfState {
        JournalDecoder(snapshot: snapshot, verified: accounts.store.verified, therapist: keys.publicKeys.signing).shelf(
            keyring.shelf)
    }
}
