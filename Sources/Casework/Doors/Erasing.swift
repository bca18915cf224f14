package import Homework
package import Sealing
import Storage

extension TherapistDesk {
    /// Erases a couple for good: all its rows, its keys on the shelf and its ids on it, in one transaction with the ledger
    /// (docs/decisions/0016). Decided on everything there is: a letter that comes in between is seen first.
    ///
    /// Erased before, it is `heldAlready`.
    package func erase(
        _ couple: CoupleID, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        do throws(CaseError) {
            let done = try await clinic.attempting(form?.mark(at: now)) { () async throws(CaseError) in
                try await erasure(of: couple, form, now, random)
            }
            clinic.verified.forget()
            return done
        } catch {
            // Another window of the therapist's was quicker.
            if case .erased = error { return .heldAlready }
            throw error
        }
    }

    private func erasure(
        of couple: CoupleID, _ form: SentForm?, _ now: Instant, _ random: any RandomSource
    ) async throws(CaseError) -> Batch? {
        guard let file = try await open(couple) else {
            if try await clinic.erasedDay(couple) != nil { return nil }
            throw .noKeys
        }
        let shelf = try await clinic.snapshot([ring.shelf.space])
        let (view, heads) = try await file.decidable(at: now)
        try deciding { () throws(Refusal) in try EraseCouple().decide(view) }
        var builder = BatchBuilder(
            heads: heads.merging(shelf.heads) { $1 }, form: form, now: now, random: random)
        builder.doors(try await throttles(of: couple))
        builder.slip(ring.shelf.space, CoupleRing.slot(couple), nil)
        builder.slip(ring.shelf.space, CoupleRing.summarySlot(couple), nil)
        builder.rewrap(try unnamed(couple, in: shelf))
        builder.erase(.couple(couple), on: Minute(now).day)
        return builder.batch
    }

    /// What was counted of the members, under keys that name them.
    private func throttles(of couple: CoupleID) async throws(CaseError) -> [DoorChange] {
        let people = try await storing { () async throws(StoreError) in try await clinic.store.people(of: couple) }
        return people.flatMap { person in
            [person.nameIndex, Hash32(clinic.pepper.throttle("letters", person.id.bytes))].compactMap { $0 }
                .map(DoorChange.clearThrottle)
        }
    }

    /// The shelf's entries that name this couple as the newest, sealed again at their places without it: the shelf has no
    /// removed entries, so one whose bytes went would count as damage.
    private func unnamed(_ couple: CoupleID, in shelf: Storage.Snapshot) throws(CaseError) -> [Rewrap] {
        let opening = Opening(snapshot: shelf, verified: clinic.verified, therapist: keys.publicKeys.signing)
        let named = opening.shelfJournal(ring.shelf).items.filter {
            $0.entry == .newestCouple(NewestCouple(couple: couple))
        }
        let body = Secret(copying: ShelfEntry.newestCouple(NewestCouple()).body)
        return try named.map { item throws(CaseError) in
            let context = EntryContext(
                space: ring.shelf.space, epoch: ring.shelf.epoch, number: item.number, id: item.id)
            let bytes = try sealing { () throws(SealingError) in
                try SealedEntry.seal(body, under: ring.shelf, context: context, signedBy: keys.signing)
            }
            return Rewrap(
                place: EntryPlace(space: ring.shelf.space, number: item.number), bytes: bytes, epoch: ring.shelf.epoch)
        }
    }
}

extension Clinic {
    /// The day on which a couple was erased for good, in days since 1970-01-01 (UTC); nil when it never was.
    package func erasedDay(_ couple: CoupleID) async throws(CaseError) -> Int32? {
        try await erasedDay(.couple(couple))
    }

    func erasedDay(_ id: ErasedID) async throws(CaseError) -> Int32? {
        try await storing { () async throws(StoreError) in try await store.erasedDay(id) }
    }

    /// Tells a store that does not know what it was asked for from one whose couple was erased in between.
    func unlessErased<Result>(
        _ body: () async throws(StoreError) -> Result, naming people: [PersonID] = []
    ) async throws(CaseError) -> Result {
        do throws(StoreError) { return try await body() } catch {
            var suspects = people.map(ErasedID.person)
            if case .unknownSpace(let space) = error { suspects.append(.space(space)) }
            for id in suspects where try await erasedDay(id) != nil { throw .erased }
            throw .store(error)
        }
    }
}
