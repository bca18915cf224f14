import GRDB
package import Homework
package import Storage

extension SQLiteStore {
    package func read(_ spaces: [SpaceID: Int64]) async throws(StoreError) -> Snapshot {
        try await read { db in
            var journals: [SpaceID: JournalRows] = [:]
            for (space, after) in spaces {
                guard let stretch = try EntryKeyRange.of(space, db) else { continue }
                journals[space] = JournalRows(
                    head: stretch.head, after: after, rows: try Self.rows(of: stretch, after: after, db),
                    restored: try Self.restored(space, db))
            }
            return Snapshot(journals: journals)
        }
    }

    private static func restored(_ space: SpaceID, _ db: Database) throws -> RestoreMark? {
        let row = try db.one(
            "SELECT after, backed_up_minute, restored_minute FROM restore_mark WHERE space = \(space.blob)")
        return try row.map { row in
            RestoreMark(
                after: try row.integer(0), backedUp: Minute(count: try row.integer(1)).instant,
                restored: Minute(count: try row.integer(2)).instant)
        }
    }

    package func heads(of spaces: [SpaceID]) async throws(StoreError) -> [SpaceID: Int64] {
        try await read { db in
            try spaces.reduce(into: [:]) { $0[$1] = try EntryKeyRange.of($1, db)?.head }
        }
    }

    package func extents(
        of couples: [CoupleID]
    ) async throws(StoreError) -> [CoupleID: [SpaceID: JournalExtent]] {
        let drawer = SpaceKind.drawer.rawValue
        return try await read { db in
            try couples.reduce(into: [:]) { extents, couple in
                // SQLite stores the length of a blob in its row's header, so no sealed byte is read.
                let rows = try db.all(
                    """
                    SELECT space.id, space.head, count(entry.place), coalesce(sum(length(entry.bytes)), 0),
                        (SELECT restored_minute FROM restore_mark WHERE restore_mark.space = space.id)
                    FROM space LEFT JOIN entry ON entry.place BETWEEN (space.serial << 32) + 1
                        AND (space.serial << 32) + \(EntryKeyRange.last)
                    WHERE space.couple = \(couple.blob) AND space.kind <> \(drawer) GROUP BY space.id
                    """)
                for row in rows {
                    extents[couple, default: [:]][try row.id(0)] = JournalExtent(
                        head: try row.integer(1), rows: try row.integer(2), bytes: try row.integer(3),
                        restored: try row.optionalInteger(4).map(Minute.init(count:)))
                }
            }
        }
    }

    package func slips(of space: SpaceID) async throws(StoreError) -> [Int64: [UInt8]] {
        try await read { db in
            try db.all("SELECT slot, bytes FROM slip WHERE space = \(space.blob)").reduce(into: [:]) { slips, row in
                slips[try row.integer(0)] = try row.bytes(1)
            }
        }
    }

    package func slip(_ space: SpaceID, slot: Int64) async throws(StoreError) -> [UInt8]? {
        try await read { db in
            try db.one("SELECT bytes FROM slip WHERE space = \(space.blob) AND slot = \(slot)")?.bytes(0)
        }
    }

    /// The rows of a journal that can be read. In a damaged file some are missing: the journal then does not count as
    /// intact, and other journals are still served.
    private static func rows(of stretch: EntryKeyRange, after: Int64, _ db: Database) throws -> [JournalRow] {
        var rows: [JournalRow] = []
        let places = EntryKeyRange.places(of: stretch.serial, after: after)
        do {
            let statement = try db.cachedStatement(
                literal: """
                    SELECT place, id, epoch, day, bytes FROM entry
                    WHERE place BETWEEN \(places.lowerBound) AND \(places.upperBound) ORDER BY place
                    """)
            let cursor = try Row.fetchCursor(statement)
            // The rows are read from SQLite's own memory, because a journal has hundreds of rows and every page reads
            // one.
            let row = StandingRow(statement.sqliteStatement)
            while try cursor.next() != nil {
                rows.append(
                    JournalRow(
                        space: stretch.space, number: EntryKeyRange.number(try row.integer(0)), id: try row.id(1),
                        epoch: try row.integer(2),
                        day: try row.integer(3), bytes: try row.optionalBytes(4)))
            }
        } catch StoreError.damaged {
        } catch let error as DatabaseError where error.isDamage {}
        return rows
    }
}
