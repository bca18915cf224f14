import GRDB
import Homework
package import Storage

extension SQLiteStore: JournalStore {
    package func append(_ batch: Batch) async throws(StoreError) -> AppendResult {
        let required = try batch.requiredHeads()
        return try await write(keeping: { $0 == .written }, removes: { _ in batch.removesBytes }) { db in
            if let form = batch.form, let answer = try Self.remember(form, db) { return answer }
            for change in batch.doors {
                if let refusal = try Self.apply(change, db) { return refusal }
            }
            for (space, head) in required {
                guard let found = try Self.head(of: space, db) else { throw StoreError.unknownSpace(space) }
                guard found == head else { return .stale }
            }
            for row in batch.appends { try Self.insert(row, db) }
            for (space, head) in batch.newHeads {
                try db.run("UPDATE space SET head = \(head) WHERE id = \(space.blob)")
            }
            for rewrap in batch.rewraps { try Self.rewrap(rewrap, db) }
            for place in batch.shreds { try Self.shred(place, db) }
            for slip in batch.slips { try Self.put(slip, db) }
            return .written
        }
    }

    /// Notes a form that was never seen; answers for one that was.
    private static func remember(_ form: FormMark, _ db: Database) throws -> AppendResult? {
        let (hash, fingerprint) = (form.hash.blob, form.fingerprint.blob)
        if let known = try db.one("SELECT fingerprint FROM form WHERE hash = \(hash)") {
            return try known.data(0) == fingerprint ? .writtenBefore : .formReused
        }
        try db.run("INSERT INTO form (hash, fingerprint, day) VALUES (\(hash), \(fingerprint), \(form.day))")
        return nil
    }

    private static func insert(_ row: JournalRow, _ db: Database) throws {
        let (space, id, bytes) = (row.space.blob, row.id.blob, row.bytes?.blob)
        try db.run(
            """
            INSERT INTO entry (space, number, id, epoch, day, bytes)
            VALUES (\(space), \(row.number), \(id), \(row.epoch), \(row.day), \(bytes))
            """)
    }

    private static func rewrap(_ rewrap: Rewrap, _ db: Database) throws {
        try check(rewrap.place, db)
        let (place, bytes) = (rewrap.place, rewrap.bytes.blob)
        try db.run(
            """
            UPDATE entry SET bytes = \(bytes), epoch = \(rewrap.epoch)
            WHERE space = \(place.space.blob) AND number = \(place.number) AND bytes IS NOT NULL
            """)
    }

    private static func shred(_ place: EntryPlace, _ db: Database) throws {
        try check(place, db)
        try db.run(
            "UPDATE entry SET bytes = NULL WHERE space = \(place.space.blob) AND number = \(place.number)")
    }

    /// A place must lie within its journal.
    private static func check(_ place: EntryPlace, _ db: Database) throws {
        guard let head = try head(of: place.space, db) else { throw StoreError.unknownSpace(place.space) }
        guard place.number >= 1, place.number <= head else { throw StoreError.outOfOrder(place.space) }
    }

    private static func put(_ slip: SlipChange, _ db: Database) throws {
        guard try head(of: slip.space, db) != nil else { throw StoreError.unknownSpace(slip.space) }
        let (space, slot) = (slip.space.blob, slip.slot)
        guard let bytes = slip.bytes?.blob else {
            return try db.run("DELETE FROM slip WHERE space = \(space) AND slot = \(slot)")
        }
        try db.run(
            """
            INSERT INTO slip (space, slot, bytes) VALUES (\(space), \(slot), \(bytes))
            ON CONFLICT (space, slot) DO UPDATE SET bytes = excluded.bytes
            """)
    }
}
