package import Homework
package import Sealing
import Storage

extension Clinic {
    /// Keeps a form that met a lock, sealed under a fresh key for its writer; returns the key, for a cookie.
    ///
    /// It stands in a session row that opens nothing, and goes with the sweep.
    package func hold(
        _ form: Secret, of person: PersonID, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> SessionSecret {
        let key = SessionSecret(random: random)
        guard let lookup = Hash32(key.lookup) else { throw .noKeys }
        let sealed = try sealing { () throws(SealingError) in
            try KeptForm.seal(form, under: key.secret, for: person, purpose: .held)
        }
        let row = SessionRow(lookup: lookup, person: person, started: Minute(now), seen: Minute(now))
        try await change([.startSession(row), .inSession(lookup, .waiting(sealed))])
        return key
    }

    /// Takes a held form, once, for the person who wrote it; nil for anybody else, who never sees it, or after 30 minutes.
    package func takeHeld(
        _ cookie: Secret, for person: PersonID, at now: Instant
    ) async throws(CaseError) -> Secret? {
        guard let key = SessionSecret(cookie), let lookup = Hash32(key.lookup) else { return nil }
        let row = try await storing { () async throws(StoreError) in try await store.session(lookup) }
        guard let row else { return nil }
        let sealed = try await storing { () async throws(StoreError) in try await store.takeWaiting(lookup) }
        try await change([.removeSession(lookup)])
        guard row.person == person, Minute(now) < row.started.adding(30) else { return nil }
        return sealed.flatMap { try? KeptForm.open($0, with: key.secret, for: person, purpose: .held) }
    }
}
