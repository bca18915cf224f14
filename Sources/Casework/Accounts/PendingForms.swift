package import Homework
package import Sealing
import Storage

// A form that arrived when its sender's session was locked. It is kept until that person gives the digits.
extension AccountService {
    /// Stores a pending form, sealed under a fresh key for its sender. Returns the key, for a cookie.
    ///
    /// Each device has one place, and the next form replaces the one before. Otherwise a locked phone could fill the
    /// disk.
    package func hold(
        _ form: Secret, of person: PersonID, on device: DeviceSecret?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Secret {
        let key = random.secret()
        var lookup = anywhere(person)
        if let device, try await owner(of: device)?.id == person { lookup = Hash32(device.heldLookup) }
        guard let lookup else { throw .noKeys }
        let sealed = try sealing(KeptForm.seal(form, under: key, for: person, purpose: .held))
        try await store.change([
            .pending(PendingRow(lookup: lookup, person: person, started: Minute(now), bytes: sealed))
        ])
        return key
    }

    /// Takes a pending form, once, for the person who sent it; nil for anybody else, who never sees it, and after 30
    /// minutes.
    package func takeHeld(
        _ key: Secret, for person: PersonID, on device: DeviceSecret?, at now: Instant
    ) async throws(CaseError) -> Secret? {
        for lookup in [device.flatMap { Hash32($0.heldLookup) }, anywhere(person)].compactMap(\.self) {
            guard let row = try await store.pending(lookup) else { continue }
            let isMine = row.person == person && Minute(now) < row.started.adding(Keeping.held)
            let form = isMine ? try? KeptForm.open(row.bytes, with: key, for: person, purpose: .held) : nil
            // A form from another window may have become pending since. It is kept for its own showing.
            if isMine, form == nil { return nil }
            let taken = try await store.apply([.expect(.pending(lookup, row)), .removePending(lookup)])
            // If another request took the form, it was shown there. If a later form replaced it, it is shown here.
            if taken == .overtaken, try await store.pending(lookup) == nil { return nil }
            return form
        }
        return nil
    }

    /// Moves the pending form of a browser whose digits were set again to where the browser's new secret finds it.
    func heldForm(
        of person: PersonID, from old: DeviceSecret?, to new: DeviceSecret
    ) async throws(CaseError) -> [AccountChange] {
        guard let old, let from = Hash32(old.heldLookup), let to = Hash32(new.heldLookup) else { return [] }
        let row = try await store.pending(from)
        guard let row, row.person == person else { return [.expect(.pending(from, row))] }
        let moved = PendingRow(lookup: to, person: person, started: row.started, bytes: row.bytes)
        return [.expect(.pending(from, row)), .removePending(from), .pending(moved)]
    }

    /// The place for a person who is signed in on a browser without digits.
    private func anywhere(_ person: PersonID) -> Hash32? { Hash32(pepper.throttle("held form", person.bytes)) }
}
