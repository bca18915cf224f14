import GRDB
package import Storage

extension SQLiteStore {
    package func endOwnDepths(at now: Minute) async throws(StoreError) -> Int {
        let due = try await read { db in
            try db.one("SELECT count(*) FROM session WHERE own_until_minute <= \(now.count)")?.integer(0) ?? 0
        }
        guard due > 0 else { return 0 }
        return try await write(removes: { $0 > 0 }) { db in try Self.endOwnDepths(at: now, db) }
    }

    package func sweep(at now: Minute) async throws(StoreError) {
        try await write(removes: { _ in true }) { db in
            _ = try Self.endOwnDepths(at: now, db)
            try db.run(
                """
                DELETE FROM session WHERE started_minute <= \(now.adding(-Keeping.session).count)
                    OR (room_wrap IS NULL AND own_wrap IS NULL
                        AND started_minute <= \(now.adding(-Keeping.held).count))
                """)
            try db.run("DELETE FROM card WHERE expires_minute <= \(now.count)")
            try db.run(
                """
                UPDATE card SET spoken_payload = NULL, spoken_expires_minute = NULL, spoken_tries_left = NULL
                WHERE spoken_expires_minute <= \(now.count)
                """)
            try db.run("DELETE FROM form WHERE day <= \(now.adding(-Keeping.form * 1_440).day)")
            try db.run("DELETE FROM throttle WHERE since_minute <= \(now.adding(-Keeping.throttle).count)")
        }
    }

    private static func endOwnDepths(at now: Minute, _ db: Database) throws -> Int {
        try db.run(
            "UPDATE session SET own_wrap = NULL, own_until_minute = NULL WHERE own_until_minute <= \(now.count)")
        return db.changesCount
    }
}
