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
    package func open(_ couple: CoupleID) async throws(CaseError) -> TherapistCase? {
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
        let file = try await clinic.snapshot([coupleRing.file.space])
        let opening = Opening(snapshot: file, verified: clinic.verified, therapist: keys.publicKeys.signing)
        let cards = opening.file(coupleRing.file).cards
        var members: [PersonID: [UInt8]] = [:]
        for person in people {
            guard let stored = person.publicKeys, let card = cards[person.id]?.value else { continue }
            if let vouched = VouchedKeys(stored, of: person.id, with: card) {
                members[person.id] = vouched.keys.signing
            }
        }
        return TherapistCase(clinic: clinic, me: ring.me, keys: keys, ring: coupleRing, members: members)
    }

    package func shelf() async throws(CaseError) -> ShelfState {
        let snapshot = try await clinic.snapshot([ring.shelf.space])
        return opened(snapshot)
    }

    /// Keeps something on the shelf.
    package func keep(
        _ entry: ShelfEntry, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        try await clinic.attempting { () async throws(CaseError) in
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

/// A member's public keys as stored, with the voucher of the card that made them.
struct VouchedKeys {
    let keys: PersonPublicKeys

    static func stored(_ keys: PersonPublicKeys, of person: PersonID, with voucherKey: Secret) -> [UInt8] {
        CardVoucher.make(keys, of: person, with: voucherKey) + keys.bytes
    }

    /// Nil when the voucher is not by that card: the keys are then nobody's.
    init?(_ stored: [UInt8], of person: PersonID, with card: CardMade) {
        guard stored.count > 32, let keys = try? PersonPublicKeys(bytes: Array(stored[32...])),
            let voucherKey = card.voucher,
            CardVoucher.verify(Array(stored[..<32]), for: keys, of: person, with: voucherKey)
        else { return nil }
        self.keys = keys
    }
}

extension CardMade {
    init(member: PersonID, account: UInt64, at: Instant, voucher: Secret, name: String) {
        let words = voucher.withBytes { bytes in
            stride(from: 0, to: bytes.count, by: 8).map { start in
                bytes[start..<min(start + 8, bytes.count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            }
        }
        self.init(member: member, account: account, at: at, voucherKey: words, name: name)
    }

    var voucher: Secret? {
        guard voucherKey.count == 4 else { return nil }
        return Secret(copying: voucherKey.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } })
    }
}
