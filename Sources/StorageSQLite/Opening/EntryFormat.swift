import Foundation
import GRDB
import Storage

/// The clinic row that prevents an older program from reading entries that it would misunderstand.
enum EntryFormat {
    private static let name = ClinicKey.entryFormat.rawValue

    /// Refuses a database that a newer program has opened. Writes nothing.
    static func check(_ ours: UInt32, in db: Database) throws {
        guard let found = try found(in: db) else { return }
        guard found <= ours else { throw OpenRefusal.formatIsNewer(found: found) }
    }

    /// Writes our own format if there is an older one or none.
    static func note(_ ours: UInt32, in db: Database) throws {
        guard try found(in: db) != ours else { return }
        let value = Data((0..<4).map { UInt8(truncatingIfNeeded: ours >> (24 - 8 * $0)) })
        try db.run(
            """
            INSERT INTO clinic (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }

    private static func found(in db: Database) throws -> UInt32? {
        guard let row = try db.one("SELECT value FROM clinic WHERE name = \(name)") else { return nil }
        let bytes = try row.bytes(0)
        guard bytes.count == 4 else { throw OpenRefusal.damaged }
        return bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
}
