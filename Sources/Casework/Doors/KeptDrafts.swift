package import Homework
package import Sealing
import Storage

extension OpenSession {
    /// Keeps homework in preparation under its number, for the pages of this session that show it again.
    ///
    /// One session may have several windows, each with homework of its own, so each has a row of its own. The row opens
    /// nothing and is swept after half an hour, like a form that met a lock.
    package func keepDraft(
        _ draft: Secret, number: UInt16, _ clinic: Clinic, at now: Instant
    ) async throws(CaseError) {
        let place = try draftPlace(number, clinic)
        let sealed = try sealing { () throws(SealingError) in
            try KeptForm.seal(draft, under: secret.secret, for: person, purpose: .draft)
        }
        let row = SessionRow(lookup: place, person: person, started: Minute(now), seen: Minute(now))
        try await clinic.change([.removeSession(place), .startSession(row), .inSession(place, .waiting(sealed))])
    }

    /// The homework kept under this number; nil where this session keeps none.
    package func draft(number: UInt16, _ clinic: Clinic) async throws(CaseError) -> Secret? {
        let place = try draftPlace(number, clinic)
        let sealed = try await storing { () async throws(StoreError) in try await clinic.store.waiting(place) }
        return sealed.flatMap { try? KeptForm.open($0, with: secret.secret, for: person, purpose: .draft) }
    }

    /// The homework was given: going back shows it no more.
    package func removeDraft(number: UInt16, _ clinic: Clinic) async throws(CaseError) {
        try await clinic.change([.removeSession(try draftPlace(number, clinic))])
    }

    private func draftPlace(_ number: UInt16, _ clinic: Clinic) throws(CaseError) -> Hash32 {
        let session = lookup.bytes + [UInt8(number >> 8), UInt8(number & 0xFF)]
        guard let place = Hash32(clinic.pepper.throttle("draft", session)) else { throw .noKeys }
        return place
    }
}
