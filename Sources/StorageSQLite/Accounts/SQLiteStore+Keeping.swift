import GRDB
package import Storage

// Rows that are stored for minutes only, and the sweep of expired rows.
extension SQLiteStore {
    package func waiting(_ session: Hash32) async throws(StoreError) -> [UInt8]? {
        try await read { db in try Self.waiting(session, db) }
    }

    package func pending(_ lookup: Hash32) async throws(StoreError) -> PendingRow? {
        try await read { db in try Self.pending(lookup, db) }
    }

    static func waiting(_ session: Hash32, _ db: Database) throws -> [UInt8]? {
        try db.one("SELECT waiting FROM session WHERE \(SessionRow.key(session))")?.optionalBytes(0)
    }

    static func pending(_ lookup: Hash32, _ db: Database) throws -> PendingRow? {
        try db.one("SELECT \(PendingRow.columns) FROM pending WHERE \(PendingRow.key(lookup))").map(PendingRow.init)
    }

    package func endOwnDepths(at now: Minute) async throws(StoreError) -> Int {
        let due = try await read { db in
            try db.one("SELECT count(*) FROM session WHERE own_until_minute <= \(now.count)")?.integer(0) ?? 0
        }
        guard due > 0 else { return 0 }
        return try await write(removes: { $0 > 0 }) { db in
            try db.run(
                "UPDATE session SET own_wrap = NULL, own_until_minute = NULL WHERE own_until_minute <= \(now.count)")
            return db.changesCount
        }
    }

    package func sweep(at now: Minute, most: Int) async throws(StoreError) -> Int {
        try await write(removes: { $0 > 0 }) { db in
            var gone = 0
            for sweep in Self.sweeps(at: now) where gone < most {
                try db.run(sweep(most - gone))
                gone += db.changesCount
            }
            return gone
        }
    }

    /// One statement for each kind of row, made with the number of rows it may change. It selects the rows by key
    /// first, since SQLite's own DELETE has no limit.
    private static func sweeps(at now: Minute) -> [(Int) -> SQL] {
        [
            {
                """
                UPDATE session SET own_wrap = NULL, own_until_minute = NULL WHERE place IN
                    (SELECT place FROM session WHERE own_until_minute <= \(now.count) LIMIT \($0))
                """
            },
            {
                """
                DELETE FROM session WHERE place IN
                    (SELECT place FROM session WHERE started_minute <= \(now.adding(-Keeping.session).count)
                        OR (room_wrap IS NULL AND own_wrap IS NULL
                            AND seen_minute <= \(now.adding(-Keeping.locked).count)) LIMIT \($0))
                """
            },
            {
                """
                DELETE FROM pending WHERE place IN
                    (SELECT place FROM pending WHERE started_minute <= \(now.adding(-Keeping.held).count) LIMIT \($0))
                """
            },
            {
                """
                DELETE FROM card WHERE lookup IN
                    (SELECT lookup FROM card WHERE expires_minute <= \(now.count) LIMIT \($0))
                """
            },
            {
                """
                UPDATE card SET spoken_payload = NULL, spoken_expires_minute = NULL, spoken_tries_left = NULL
                WHERE lookup IN (SELECT lookup FROM card WHERE spoken_expires_minute <= \(now.count) LIMIT \($0))
                """
            },
            {
                """
                DELETE FROM form WHERE hash IN
                    (SELECT hash FROM form WHERE day <= \(now.adding(-Keeping.form * 1_440).day) LIMIT \($0))
                """
            },
            {
                """
                DELETE FROM throttle WHERE key IN
                    (SELECT key FROM throttle WHERE since_minute <= \(now.adding(-Keeping.throttle).count) LIMIT \($0))
                """
            },
        ]
    }
}
