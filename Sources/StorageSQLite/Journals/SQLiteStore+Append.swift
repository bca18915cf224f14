import Foundation
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
                guard try Self.stretch(of: space, db).head == head else { return .stale }
            }
            for row in batch.appends { try Self.insert(row, db) }
            for (space, head) in batch.newHeads {
                try db.run("UPDATE space SET head = \(head) WHERE id = \(space.blob)")
            }
            for rewrap in batch.rewraps { try Self.rewrap(rewrap, db) }
            for place in batch.shreds { try Self.shred(place, db) }
            for slip in batch.slips { try Self.put(slip, db) }
            for erased in batch.erasing { try Self.erase(erased, db) }
            return .written
        }
    }

    package func isWritten(_ form: FormMark) async throws(StoreError) -> Bool {
        try await read { db in try Self.known(form, db) == form.fingerprint.blob }
    }

    /// Notes a form that was never seen; answers for one that was.
    static func remember(_ form: FormMark, _ db: Database) throws -> AppendResult? {
        let (hash, fingerprint) = (form.hash.blob, form.fingerprint.blob)
        if let known = try known(form, db) { return known == fingerprint ? .writtenBefore : .formReused }
        try db.run("INSERT INTO form (hash, fingerprint, day) VALUES (\(hash), \(fingerprint), \(form.day))")
        return nil
    }

    private static func known(_ form: FormMark, _ db: Database) throws -> Data? {
        try db.one("SELECT fingerprint FROM form WHERE hash = \(form.hash.blob)")?.data(0)
    }

    private static func insert(_ row: JournalRow, _ db: Database) throws {
        let place = try stretch(of: row.space, db).place(row.number)
        try db.run(
            """
            INSERT INTO entry (place, id, epoch, day, bytes)
            VALUES (\(place), \(row.id.blob), \(row.epoch), \(row.day), \(row.bytes?.blob))
            """)
    }

    private static func rewrap(_ rewrap: Rewrap, _ db: Database) throws {
        let (place, bytes) = (try self.place(rewrap.place, db), rewrap.bytes.blob)
        try db.run(
            """
            UPDATE entry SET bytes = \(bytes), epoch = \(rewrap.epoch) WHERE place = \(place) AND bytes IS NOT NULL
            """)
    }

    private static func shred(_ place: EntryPlace, _ db: Database) throws {
        try db.run("UPDATE entry SET bytes = NULL WHERE place = \(try self.place(place, db))")
    }

    private static func place(_ place: EntryPlace, _ db: Database) throws -> Int64 {
        try stretch(of: place.space, db).place(existing: place.number)
    }

    private static func stretch(of space: SpaceID, _ db: Database) throws -> Stretch {
        guard let stretch = try Stretch.of(space, db) else { throw StoreError.unknownSpace(space) }
        return stretch
    }

    private static func put(_ slip: SlipChange, _ db: Database) throws {
        _ = try stretch(of: slip.space, db)
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
