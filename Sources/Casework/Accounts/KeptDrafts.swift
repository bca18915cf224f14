package import Homework
package import Sealing
import Storage

extension OpenSession {
    /// Stores homework in preparation under its number, for the pages of this session that show it again.
    ///
    /// One session may have several windows, each with its own homework, so each has a row of its own. It is swept
    /// after half an hour, like a pending form.
    package func keepDraft(
        _ draft: Secret, number: UInt16, _ accounts: AccountService, at now: Instant
    ) async throws(CaseError) {
        let sealed = try sealing(KeptForm.seal(draft, under: secret.secret, for: person, purpose: .draft))
        let row = PendingRow(
            lookup: try draftKey(number, accounts), person: person, started: Minute(now), bytes: sealed)
        try await accounts.store.change([.pending(row)])
    }

    /// The draft stored under this number; nil if this session has none, and after half an hour.
    package func draft(
        number: UInt16, _ accounts: AccountService, at now: Instant
    ) async throws(CaseError) -> Secret? {
        guard let row = try await accounts.store.pending(try draftKey(number, accounts)),
            Minute(now) < row.started.adding(Keeping.held)
        else { return nil }
        return try? KeptForm.open(row.bytes, with: secret.secret, for: person, purpose: .draft)
    }

    /// Removes the draft of homework that was given, so that going back does not show it again.
    package func removeDraft(number: UInt16, _ accounts: AccountService) async throws(CaseError) {
        try await accounts.store.change([.removePending(try draftKey(number, accounts))])
    }

    private func draftKey(_ number: UInt16, _ accounts: AccountService) throws(CaseError) -> Hash32 {
        let session = lookup.bytes + [UInt8(number >> 8), UInt8(number & 0xFF)]
        guard let key = Hash32(accounts.pepper.throttle("draft", session)) else { throw .noKeys }
        return key
    }
}
