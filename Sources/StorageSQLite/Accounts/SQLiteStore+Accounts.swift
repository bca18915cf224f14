import GRDB
package import Homework
package import Storage

extension SQLiteStore: AccountStore {
    package func person(_ id: PersonID) async throws(StoreError) -> PersonRow? {
        try await one("SELECT \(PersonRow.columns) FROM person WHERE id = \(id.blob)", PersonRow.init)
    }

    package func person(named index: Hash32) async throws(StoreError) -> PersonRow? {
        try await one("SELECT \(PersonRow.columns) FROM person WHERE name_index = \(index.blob)", PersonRow.init)
    }

    package func people(of couple: CoupleID) async throws(StoreError) -> [PersonRow] {
        try await all(
            "SELECT \(PersonRow.columns) FROM person WHERE couple = \(couple.blob) ORDER BY id", PersonRow.init)
    }

    package func therapists() async throws(StoreError) -> [PersonRow] {
        let role = PersonRow.Role.therapist.rawValue
        return try await all(
            "SELECT \(PersonRow.columns) FROM person WHERE role = \(role) ORDER BY id", PersonRow.init)
    }

    package func couples(of therapist: PersonID) async throws(StoreError) -> [CoupleRow] {
        try await all(
            "SELECT \(CoupleRow.columns) FROM couple WHERE therapist = \(therapist.blob) ORDER BY id", CoupleRow.init)
    }

    package func spaces(of person: PersonID) async throws(StoreError) -> [SpaceRow] {
        try await all(
            "SELECT \(SpaceRow.columns) FROM space WHERE person = \(person.blob) ORDER BY id", SpaceRow.init)
    }

    package func card(_ lookup: Hash32) async throws(StoreError) -> CardRow? {
        try await one("SELECT \(CardRow.columns) FROM card WHERE lookup = \(lookup.blob)", CardRow.init)
    }

    package func cards(of member: PersonID) async throws(StoreError) -> [CardRow] {
        try await all(
            """
            SELECT \(CardRow.columns) FROM card WHERE member = \(member.blob)
            ORDER BY expires_minute DESC, lookup
            """, CardRow.init)
    }

    package func session(_ lookup: Hash32) async throws(StoreError) -> SessionRow? {
        try await one("SELECT \(SessionRow.columns) FROM session WHERE \(SessionRow.key(lookup))", SessionRow.init)
    }

    package func deviceLock(_ lookup: Hash32) async throws(StoreError) -> DeviceLockRow? {
        try await one(
            "SELECT \(DeviceLockRow.columns) FROM device_lock WHERE lookup = \(lookup.blob)", DeviceLockRow.init)
    }

    package func recoverySheet(_ lookup: Hash32) async throws(StoreError) -> RecoverySheetRow? {
        try await one(
            "SELECT \(RecoverySheetRow.columns) FROM recovery_sheet WHERE lookup = \(lookup.blob)",
            RecoverySheetRow.init)
    }

    package func recoverySheet(of person: PersonID) async throws(StoreError) -> RecoverySheetRow? {
        try await one(
            "SELECT \(RecoverySheetRow.columns) FROM recovery_sheet WHERE person = \(person.blob)",
            RecoverySheetRow.init)
    }

    package func item(_ item: PersonItem, of person: PersonID) async throws(StoreError) -> [UInt8]? {
        try await read { db in try Self.item(item, of: person, db) }
    }

    package func clinic(_ key: ClinicKey) async throws(StoreError) -> [UInt8]? {
        try await one("SELECT value FROM clinic WHERE name = \(key.rawValue)") { try $0.bytes(0) }
    }

    private func one<Value: Sendable>(
        _ literal: SQL, _ make: @escaping @Sendable (Columns) throws -> Value
    ) async throws(StoreError) -> Value? {
        try await read { db in try db.one(literal).map(make) }
    }

    private func all<Value: Sendable>(
        _ literal: SQL, _ make: @escaping @Sendable (Columns) throws -> Value
    ) async throws(StoreError) -> [Value] {
        try await read { db in try db.all(literal).map(make) }
    }
}
