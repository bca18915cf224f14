package import Homework
package import Sealing
import Storage

extension TherapistDesk {
    /// Erases a couple for good: all its rows, its keyring and its ids on the shelf, in the transaction that writes the
    /// ledger (docs/decisions/0016). It names the heads of all the couple's journals, so a letter that arrives in
    /// between is seen first.
    ///
    /// Returns `heldAlready` if the couple was erased before.
    package func erase(
        _ couple: CoupleID, form: SentForm?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Done {
        do throws(CaseError) {
            let done = try await accounts.store.attempting(form?.mark(at: now)) { () async throws(CaseError) in
                try await erasure(of: couple, form, now, random)
            }
            accounts.store.verified.forget()
            return done
        } catch {
            // The therapist's other window was faster.
            if case .erased = error { return .heldAlready }
            throw error
        }
    }

    private func erasure(
        of couple: CoupleID, _ form: SentForm?, _ now: Instant, _ random: any RandomSource
    ) async throws(CaseError) -> Batch? {
        guard let file = try await open(couple) else {
            if try await accounts.erasedDay(couple) != nil { return nil }
            throw .noKeys
        }
        let shelf = try await accounts.store.snapshot([keyring.shelf.space])
        let (view, heads) = try await file.decidable(at: now)
        try deciding(EraseCouple().decide(view))
        var builder = BatchBuilder(
            heads: heads.merging(shelf.heads) { $1 }, form: form, now: now, random: random)
        builder.accounts(try await throttles(of: couple))
        builder.slip(keyring.shelf.space, CoupleKeyring.slot(couple), nil)
        builder.slip(keyring.shelf.space, CoupleKeyring.summarySlot(couple), nil)
        builder.rewrap(try unnamed(couple, in: shelf))
        builder.erase(.couple(couple), on: Minute(now).day)
        return builder.batch
    }

    /// The counts of the members' tries and letters, whose keys are derived from their names and ids.
    private func throttles(of couple: CoupleID) async throws(CaseError) -> [AccountChange] {
        let people = try await accounts.store.people(of: couple)
        return people.flatMap { person in
            [person.nameIndex, accounts.store.lettersKey(of: person.id)].compactMap { $0 }
                .map(AccountChange.clearThrottle)
        }
    }

    /// The shelf's entries that name this couple as the newest one, sealed again without it. They are not removed,
    /// since the shelf knows no removed entries: one without bytes would count as damage.
    private func unnamed(_ couple: CoupleID, in shelf: Storage.Snapshot) throws(CaseError) -> [Rewrap] {
        let decoder = JournalDecoder(
            snapshot: shelf, verified: accounts.store.verified, therapist: keys.publicKeys.signing)
        let named = decoder.shelfJournal(keyring.shelf).items.filter {
            $0.entry == .newestCouple(NewestCouple(couple: couple))
        }
        let body = Secret(copying: ShelfEntry.newestCouple(NewestCouple()).body)
        return try named.map { item throws(CaseError) in
            let context = EntryContext(
                space: keyring.shelf.space, epoch: keyring.shelf.epoch, number: item.number, id: item.id)
            let bytes = try sealing(
                SealedEntry.seal(body, under: keyring.shelf, context: context, signedBy: keys.signing))
            return Rewrap(
                entry: EntryRef(space: keyring.shelf.space, number: item.number), bytes: bytes,
                epoch: keyring.shelf.epoch)
        }
    }
}
