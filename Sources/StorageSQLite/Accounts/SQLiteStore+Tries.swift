import GRDB
package import Storage

extension SQLiteStore {
    package func takeTry(deviceLock lookup: Hash32, form: FormMark?) async throws(StoreError) -> TakenTry {
        try await countTry { db in
            guard
                let columns = try db.one(
                    "SELECT \(DeviceLockRow.columns) FROM device_lock WHERE lookup = \(lookup.blob)")
            else { return .unknown }
            let lock = try DeviceLockRow(columns)
            guard let wrap = lock.wrap, lock.triesLeft > 0 else { return .exhausted }
            if let form, try Self.remember(form, db) == .writtenBefore {
                return .taken(wrap: wrap, left: lock.triesLeft)
            }
            try db.run(
                """
                UPDATE device_lock
                SET tries_left = tries_left - 1, wrap = CASE WHEN tries_left > 1 THEN wrap END
                WHERE lookup = \(lookup.blob)
                """)
            return .taken(wrap: wrap, left: lock.triesLeft - 1)
        }
    }

    package func takeTry(spokenCard lookup: Hash32, at now: Minute) async throws(StoreError) -> TakenTry {
        try await countTry { db in
            guard let columns = try db.one("SELECT \(CardRow.columns) FROM card WHERE lookup = \(lookup.blob)") else {
                return .unknown
            }
            let card = try CardRow(columns)
            guard let spoken = card.spoken, !card.isSpent else { return .exhausted }
            let inTime = now < spoken.expires && now < card.expires
            guard inTime, spoken.triesLeft > 1 else {
                try db.run(
                    """
                    UPDATE card SET spoken_payload = NULL, spoken_expires_minute = NULL, spoken_tries_left = NULL
                    WHERE lookup = \(lookup.blob)
                    """)
                return inTime ? .taken(wrap: spoken.payload, left: 0) : .exhausted
            }
            try db.run("UPDATE card SET spoken_tries_left = spoken_tries_left - 1 WHERE lookup = \(lookup.blob)")
            return .taken(wrap: spoken.payload, left: spoken.triesLeft - 1)
        }
    }

    package func takeTry(throttle key: Hash32, limit: TryLimit, at now: Minute) async throws(StoreError) -> CountedTry {
        try await write { db in try Self.count(key, limit, at: now, db) }
    }

    /// Counts one try within another transaction.
    static func count(_ key: Hash32, _ limit: TryLimit, at now: Minute, _ db: Database) throws -> CountedTry {
        let known = try db.one("SELECT tries, since_minute FROM throttle WHERE key = \(key.blob)")
            .map { Throttle(count: try $0.integer(0), since: try $0.minute(1)) }
        guard let next = Throttle.counting(known, at: now, limit: limit) else {
            return .full(until: Throttle.end(of: known, at: now, limit: limit))
        }
        try db.run(
            """
            INSERT INTO throttle (key, tries, since_minute)
            VALUES (\(key.blob), \(next.count), \(next.since.count))
            ON CONFLICT (key) DO UPDATE SET tries = excluded.tries, since_minute = excluded.since_minute
            """)
        return .counted
    }

    /// When the last try is taken, the wrap is removed from the write-ahead log too.
    private func countTry(_ body: @escaping @Sendable (Database) throws -> TakenTry) async throws(StoreError)
        -> TakenTry
    {
        try await write(
            removes: {
                if case .taken(_, let left) = $0 { left == 0 } else { false }
            }, body)
    }
}
