package import Homework
package import Sealing
import Storage

extension AccountService {
    /// Keeps a form that met a lock, sealed under a fresh key for its writer; returns the key, for a cookie.
    ///
    /// It stands in a session row that opens nothing, one for each device: the next form takes its place, so that a phone
    /// that is locked cannot fill the disk. It goes with the sweep.
    package func hold(
        _ form: Secret, of person: PersonID, on device: DeviceSecret?, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> Secret {
        let key = random.secret()
        var lookup = anywhere(person)
        if let device, try await owner(of: device)?.id == person { lookup = Hash32(device.heldLookup) }
        guard let lookup else { throw .noKeys }
        let sealed = try sealing { () throws(SealingError) in
            try KeptForm.seal(form, under: key, for: person, purpose: .held)
        }
        let row = SessionRow(lookup: lookup, person: person, started: Minute(now), seen: Minute(now))
        try await change([.removeSession(lookup), .startSession(row), .inSession(lookup, .waiting(sealed))])
        return key
    }

    /// Takes a held form, once, for the person who wrote it; nil for anybody else, who never sees it, or after 30 minutes.
    package func takeHeld(
        _ key: Secret, for person: PersonID, on device: DeviceSecret?, at now: Instant
    ) async throws(CaseError) -> Secret? {
        if let device, let lookup = Hash32(device.heldLookup) {
            let row = try await storing { () async throws(StoreError) in try await store.session(lookup) }
            if let row { return try await take(row, key, for: person, at: now) }
        }
        guard let lookup = anywhere(person) else { throw .noKeys }
        let row = try await storing { () async throws(StoreError) in try await store.session(lookup) }
        return if let row { try await take(row, key, for: person, at: now) } else { nil }
    }

    /// The held form of a browser whose digits were chosen anew, where its new secret finds it.
    func heldForm(
        of person: PersonID, from old: DeviceSecret?, to new: DeviceSecret
    ) async throws(CaseError) -> [AccountChange] {
        guard let old, let from = Hash32(old.heldLookup), let to = Hash32(new.heldLookup) else { return [] }
        let row = try await storing { () async throws(StoreError) in try await store.session(from) }
        let words = try await storing { () async throws(StoreError) in try await store.waiting(from) }
        guard let row, row.person == person, let words else { return [.expect(.waiting(from, words))] }
        let moved = SessionRow(lookup: to, person: person, started: row.started, seen: row.seen)
        return [
            .expect(.waiting(from, words)), .removeSession(from), .startSession(moved),
            .inSession(to, .waiting(words)),
        ]
    }

    private func take(
        _ row: SessionRow, _ key: Secret, for person: PersonID, at now: Instant
    ) async throws(CaseError) -> Secret? {
        let sealed = try await storing { () async throws(StoreError) in try await store.takeWaiting(row.lookup) }
        // Another form may have met a lock since this one was read. That one is kept for its own showing.
        try await change([.expect(.waiting(row.lookup, nil)), .removeSession(row.lookup)])
        guard row.person == person, Minute(now) < row.started.adding(Keeping.held) else { return nil }
        return sealed.flatMap { try? KeptForm.open($0, with: key, for: person, purpose: .held) }
    }

    /// The place of whoever is signed in on a browser that knows no digits yet.
    private func anywhere(_ person: PersonID) -> Hash32? { Hash32(pepper.throttle("held form", person.bytes)) }
}
