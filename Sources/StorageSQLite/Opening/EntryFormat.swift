import Foundation
import GRDB
import Storage

/// The clinic row that keeps an older program from reading entries it would misunderstand.
enum EntryFormat {
    /// Refuses a database a newer program has opened; notes our own format otherwise.
    static func settle(_ ours: UInt32, in db: Database) throws {
        let name = ClinicKey.entryFormat.rawValue
        if let row = try db.one("SELECT value FROM clinic WHERE name = \(name)") {
            let bytes = try row.bytes(0)
            guard bytes.count == 4 else { throw OpenRefusal.damaged }
            let found = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            guard found <= ours else { throw OpenRefusal.formatIsNewer(found: found) }
            guard found < ours else { return }
        }
        let value = Data((0..<4).map { UInt8(truncatingIfNeeded: ours >> (24 - 8 * $0)) })
        try db.run(
            """
            INSERT INTO clinic (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
