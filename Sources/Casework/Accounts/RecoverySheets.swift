package import Homework
package import Sealing
import Storage

/// What is known about a therapist's recovery sheet. It says nothing about the sheet's code.
package enum SheetState: Sendable, Equatable {
    /// There is none: the account is older than recovery sheets.
    case none
    /// A sheet was made, and nobody has said yet that the paper is put away. `id` tells it from a later one.
    case made(id: [UInt8])
    case putAway
}

extension AccountService {
    package func sheetState(of person: PersonID) async throws(CaseError) -> SheetState {
        guard let row = try await store.recoverySheet(of: person) else { return .none }
        return row.isPutAway ? .putAway : .made(id: row.lookup.bytes)
    }

    /// Notes that the paper of this sheet is put away. Does nothing for a sheet that was replaced meanwhile, which may
    /// have happened in another window.
    package func putAway(sheet id: [UInt8], of person: PersonID) async throws(CaseError) {
        guard let lookup = Hash32(id), try await store.recoverySheet(of: person)?.lookup == lookup else { return }
        try await store.change([.recoverySheetPutAway(lookup)])
    }

    /// Makes a new recovery sheet for the person who gives this device's digits. The earlier one no longer opens
    /// anything.
    ///
    /// - Parameters:
    ///   - session: keeps the new sheet for one showing. The same transaction stores it; otherwise the earlier sheet
    ///     could be void, and the new one never seen.
    ///   - form: the form that sent the digits. Sent twice, it makes one sheet.
    ///   - showing: makes the bytes to keep from the sheet.
    package func renewSheet(
        of me: PersonID, in session: OpenSession, device: DeviceSecret, digits: Digits, form: SentForm?,
        showing: (RecoverySheet) -> Secret, at now: Instant, random: any RandomSource
    ) async throws(CaseError) -> PassphraseChange {
        try await afterDigits(of: me, in: session, device: device, digits: digits, form: form, at: now) {
            (opened: OpenedLock, mark: FormMark?) async throws(CaseError) in
            let sheet = RecoverySheet(random: random)
            let row = try row(of: sheet, opened.secret, of: me, epoch: opened.person.epoch)
            let batch = Batch(
                form: mark,
                accounts: [
                    .expect(.person(opened.person)), opened.isKnown, .expect(.session(session.lookup, of: me)),
                    opened.givesTriesBack, .recoverySheet(row), try session.waits(showing(sheet)),
                ])
            switch try await store.append(batch) {
            case .written, .writtenBefore: return .made
            case .nameTaken, .formReused, .stale, .cardSpent, .overtaken, .overLimit: throw .crowded
            }
        }
    }
}
