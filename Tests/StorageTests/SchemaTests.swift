import Foundation
import GRDB
import Storage
import StorageSQLite
import Support
import Testing

@Suite struct SchemaTests {
    /// Every column an operator can read. Sealed ones end in `bytes`, `wrap` or `payload`, or are label, waiting, value.
    private let allowed = """
        card: lookup couple member expires_minute payload spoken_payload spoken_expires_minute spoken_tries_left
        clinic: name value
        couple: id therapist
        device_lock: lookup person wrap tries_left opened_day
        entry: place id epoch day bytes
        erased: id kind day
        form: hash fingerprint day
        migration: name hash
        pending: place lookup person started_minute bytes
        person: place id role couple name_index public_keys words_wrap epoch
        person_item: person kind bytes
        recovery_sheet: person lookup wrap epoch put_away
        restore_mark: space after backed_up_minute restored_minute
        session: place lookup person started_minute seen_minute room_wrap own_wrap own_until_minute label waiting
        slip: space slot bytes
        space: id serial kind couple person head
        throttle: key tries since_minute
        """

    @Test func `the readable columns are the closed list`() async throws {
        try await Folder.with { folder async throws in
            try folder.open().close()
            let found = try await DatabaseQueue(path: folder.file).read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                    .map { table in "\(table): \(try db.columns(in: table).map(\.name).joined(separator: " "))" }
            }
            #expect(found.joined(separator: "\n") == allowed)
        }
    }

    /// A hidden one would tell the order in which rows were written.
    @Test func `every table is strict, has no hidden row number, and nothing runs by itself`() async throws {
        try await Folder.with { folder async throws in
            try folder.open().close()
            try await DatabaseQueue(path: folder.file).read { db in
                for row in try Row.fetchAll(db, sql: "SELECT name, strict, wr FROM pragma_table_list") {
                    let name: String = row["name"]
                    guard !name.hasPrefix("sqlite_") else { continue }
                    #expect(row["strict"] == 1, "\(name)")
                    let isNumbered = try db.columns(in: name).contains { $0.name == "place" && $0.primaryKeyIndex == 1 }
                    #expect(row["wr"] == 1 || isNumbered, "\(name)")
                }
                let kinds = try String.fetchSet(db, sql: "SELECT DISTINCT type FROM sqlite_schema")
                #expect(kinds == ["table", "index"])
            }
        }
    }
}
