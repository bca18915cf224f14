package import Homework
package import Sealing
import Storage

/// A therapist at own depth: the shelf, and the way to each couple.
package struct TherapistDesk: Sendable {
    package let clinic: Clinic
    package let ring: TherapistRing
    package let keys: PersonKeys

    package init(clinic: Clinic, ring: TherapistRing) throws(CaseError) {
        self.clinic = clinic
        self.ring = ring
        keys = try sealing { () throws(SealingError) in try PersonKeys(ring.person) }
    }

    /// The couples of this therapist, in no order that means anything.
    package func couples() async throws(CaseError) -> [CoupleID] {
        try await storing { () async throws(StoreError) in try await clinic.store.couples(of: ring.me) }.map(\.id)
    }

    /// One couple's case; nil when it is not this therapist's.
    ///
    /// - Parameter now: the moment of a request. All of the couple is then read here, once, and the request looks at it
    ///   and decides on it.
    package func open(_ couple: CoupleID, at now: Instant? = nil) async throws(CaseError) -> TherapistCase? {
        let slot = CoupleRing.slot(couple)
        let slip = try await storing { () async throws(StoreError) in
            try await clinic.store.slip(ring.shelf.space, slot: slot)
        }
        guard let slip, let content = try? keys.keyring.open(slip, of: ring.me) else { return nil }
        let coupleRing = try CoupleRing(content)
        guard coupleRing.couple == couple else { return nil }
        let people = try await storing { () async throws(StoreError) in
            try await clinic.store.people(of: couple)
        }
        let snapshot = try await clinic.snapshot(now == nil ? [coupleRing.file.space] : coupleRing.spaces)
        let opening = Opening(snapshot: snapshot, verified: clinic.verified, therapist: keys.publicKeys.signing)
        let filed = opening.file(coupleRing.file)
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
        var opened = TherapistCase(
            clinic: clinic, me: ring.me, keys: keys, ring: coupleRing, members: members, signers: signers)
        opened.seen = now.map { opened.seen(in: snapshot, file: filed, at: $0) }
        return opened
    }

    /// The shelf as it stands.
    package func shelf() async throws(CaseError) -> ShelfState {
        let snapshot = try await clinic.snapshot([ring.shelf.space])
        return opened(snapshot)
    }

    /// Keeps something on the shelf.
    package func keep(
        _ entry: ShelfEntry, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        try await clinic.attempting(form?.mark(at: now)) { () async throws(CaseError) in
            let heads = try await clinic.heads([ring.shelf.space])
            var builder = BatchBuilder(heads: heads, form: form, now: now, random: random)
            try builder.entry(entry.body, under: ring.shelf, signedBy: keys.signing)
            return builder.batch
        }
    }

    private func opened(_ snapshot: Storage.Snapshot) -> ShelfState {
        Opening(snapshot: snapshot, verified: clinic.verified, therapist: keys.publicKeys.signing).shelf(ring.shelf)
    }
}
