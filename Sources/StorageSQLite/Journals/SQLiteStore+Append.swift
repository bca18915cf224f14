import Foundation
import GRDB
import Homework
package import Storage

extension SQLiteStore: JournalStore {
    package func append(_ batch: Batch) async throws(StoreError) -> AppendResult {
        let required = try batch.requiredHeads()
        return try await write(keeping: { $0 == .written }, removes: { _ in batch.removesBytes }) { db in
            if let form = batch.form, let answer = try Self.remember(form, db) { return answer }
            for change in batch.accounts {
                if let refusal = try Self.apply(change, db) { return refusal }
            }
            for (space, head) in required {
                guard try Self.keyRange(of: space, db).head == head else { return .stale }
            }
            for row in batch.appends { try Self.insert(row, db) }
            for (space, head) in batch.newHeads {
                try db.run("UPDATE space SET head = \(head) WHERE id = \(space.blob)")
            }
            for rewrap in batch.rewraps { try Self.rewrap(rewrap, db) }
            for entry in batch.shreds { try Self.shred(entry, db) }
            for slip in batch.slips { try Self.put(slip, db) }
            for erased in batch.erasing { try Self.erase(erased, db) }
            return .written
        }
    }

    package func isWritten(_ form: FormMark) async throws(StoreError) -> Bool {
        try await read { db in try Self.known(form, db) == form.fingerprint.blob }
    }

    /// Stores the mark of a new form. Returns the answer for a form that is known.
    static func remember(_ form: FormMark, _ db: Database) throws -> AppendResult? {
        let (hash, fingerprint) = (form.hash.blob, form.fingerprint.blob)
        if let known = try known(form, db) { return known == fingerprint ? .writtenBefore : .formReused }
        try db.run(
            """
            INSERT INTO form (hash, fingerprint, day) VALUES (\(hash), \(fingerprint), \(form.day))
            ON CONFLICT (hash) DO UPDATE SET fingerprint = excluded.fingerprint, day = excluded.day
            """)
        return nil
    }

    private static func known(_ form: FormMark, _ db: Database) throws -> Data? {
        let (hash, day) = (form.hash.blob, form.forgottenDay)
        return try db.one("SELECT fingerprint FROM form WHERE hash = \(hash) AND day > \(day)")?.data(0)
    }

    private static func insert(_ row: JournalRow, _ db: Database) throws {
        let rowKey = try keyRange(of: row.space, db).rowKey(row.number)
        try db.run(
            """
            INSERT INTO entry (place, id, epoch, day, bytes)
            VALUES (\(rowKey), \(row.id.blob), \(row.epoch), \(row.day), \(row.bytes?.blob))
            """)
    }

    private static func rewrap(_ rewrap: Rewrap, _ db: Database) throws {
        let (rowKey, bytes) = (try self.rowKey(rewrap.entry, db), rewrap.bytes.blob)
        try db.run(
            """
            UPDATE entry SET bytes = \(bytes), epoch = \(rewrap.epoch) WHERE place = \(rowKey) AND bytes IS NOT NULL
            """)
    }

    private static func shred(_ entry: EntryRef, _ db: Database) throws {
        try db.run("UPDATE entry SET bytes = NULL WHERE place = \(try self.rowKey(entry, db))")
    }

    private static func rowKey(_ entry: EntryRef, _ db: Database) throws -> Int64 {
        try keyRange(of: entry.space, db).rowKey(existing: entry.number)
    }

    private static func keyRange(of space: SpaceID, _ db: Database) throws -> EntryKeyRange {
        guard let keyRange = try EntryKeyRange.of(space, db) else { throw StoreError.unknownSpace(space) }
        return keyRange
    }

    private static func put(_ slip: SlipChange, _ db: Database) throws {
        _ = try keyRange(of: slip.space, db)
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
