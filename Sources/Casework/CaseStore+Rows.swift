package import Homework
package import Storage

// Calls of the store that only turn its error into a `CaseError`. `Storage` documents what each of them does.
extension CaseStore {
    package func heads(of spaces: [SpaceID]) async throws(CaseError) -> [SpaceID: Int64] {
        try await storing(await engine.heads(of: spaces))
    }

    package func slip(_ space: SpaceID, slot: Int64) async throws(CaseError) -> [UInt8]? {
        try await storing(await engine.slip(space, slot: slot))
    }

    package func slips(of space: SpaceID) async throws(CaseError) -> [Int64: [UInt8]] {
        try await storing(await engine.slips(of: space))
    }

    package func extents(of couples: [CoupleID]) async throws(CaseError) -> [CoupleID: [SpaceID: JournalExtent]] {
        try await storing(await engine.extents(of: couples))
    }

    package func isWritten(_ form: FormMark) async throws(CaseError) -> Bool {
        try await storing(await engine.isWritten(form))
    }

    package func person(_ id: PersonID) async throws(CaseError) -> PersonRow? {
        try await storing(await engine.person(id))
    }

    package func person(named index: Hash32) async throws(CaseError) -> PersonRow? {
        try await storing(await engine.person(named: index))
    }

    package func people(of couple: CoupleID) async throws(CaseError) -> [PersonRow] {
        try await storing(await engine.people(of: couple))
    }

    package func therapists() async throws(CaseError) -> [PersonRow] { try await storing(await engine.therapists()) }

    package func couples(of therapist: PersonID) async throws(CaseError) -> [CoupleRow] {
        try await storing(await engine.couples(of: therapist))
    }

    package func spaces(of person: PersonID) async throws(CaseError) -> [SpaceRow] {
        try await storing(await engine.spaces(of: person))
    }

    package func card(_ lookup: Hash32) async throws(CaseError) -> CardRow? {
        try await storing(await engine.card(lookup))
    }

    package func cards(of member: PersonID) async throws(CaseError) -> [CardRow] {
        try await storing(await engine.cards(of: member))
    }

    package func session(_ lookup: Hash32) async throws(CaseError) -> SessionRow? {
        try await storing(await engine.session(lookup))
    }

    package func waiting(_ session: Hash32) async throws(CaseError) -> [UInt8]? {
        try await storing(await engine.waiting(session))
    }

    package func pending(_ lookup: Hash32) async throws(CaseError) -> PendingRow? {
        try await storing(await engine.pending(lookup))
    }

    package func deviceLock(_ lookup: Hash32) async throws(CaseError) -> DeviceLockRow? {
        try await storing(await engine.deviceLock(lookup))
    }

    package func takeTry(deviceLock: Hash32, form: FormMark?) async throws(CaseError) -> TakenTry {
        try await storing(await engine.takeTry(deviceLock: deviceLock, form: form))
    }

    package func takeTry(spokenCard: Hash32, at now: Minute) async throws(CaseError) -> TakenTry {
        try await storing(await engine.takeTry(spokenCard: spokenCard, at: now))
    }

    package func takeTry(throttle: Hash32, limit: TryLimit, at now: Minute) async throws(CaseError) -> CountedTry {
        try await storing(await engine.takeTry(throttle: throttle, limit: limit, at: now))
    }

    package func recoverySheet(_ lookup: Hash32) async throws(CaseError) -> RecoverySheetRow? {
        try await storing(await engine.recoverySheet(lookup))
    }

    package func recoverySheet(of person: PersonID) async throws(CaseError) -> RecoverySheetRow? {
        try await storing(await engine.recoverySheet(of: person))
    }

    package func item(_ item: PersonItem, of person: PersonID) async throws(CaseError) -> [UInt8]? {
        try await storing(await engine.item(item, of: person))
    }

    package func clinic(_ key: ClinicKey) async throws(CaseError) -> [UInt8]? {
        try await storing(await engine.clinic(key))
    }

    package func endOwnDepths(at now: Minute) async throws(CaseError) {
        _ = try await storing(await engine.endOwnDepths(at: now))
    }

    package func sweep(at now: Minute, most: Int) async throws(CaseError) -> Int {
        try await storing(await engine.sweep(at: now, most: most))
    }

    package func erasedDay(_ id: ErasedID) async throws(CaseError) -> Int32? {
        try await storing(await engine.erasedDay(id))
    }
}
