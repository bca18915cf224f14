import GRDB
package import Storage

/// Makes the copy of a database that came out of a backup fit to be used again. The file is changed; the backup it came
/// from is not.
package struct RestoredDatabase {
    /// The digest of the pepper that this clinic began with; nil in a clinic in which nobody was yet.
    package let pepperCheck: [UInt8]?
    /// How many couples were erased again.
    package let erasedAgain: Int

    /// Checks the whole file, brings its tables up to date, erases again what was erased since, ends all sessions, and
    /// marks where each journal stands.
    ///
    /// - Parameters:
    ///   - ledger: everything that was ever erased from this clinic, as far as it is known.
    ///   - backedUp: the moment whose state the backup holds.
    ///   - now: the moment of restoring.
    package init(
        path: String, migrations: [Migration], entryFormat: UInt32, ledger: [Erased], backedUp: Minute, now: Minute
    ) throws(OpenRefusal) {
        do {
            var configuration = Configuration()
            configuration.prepareDatabase { db in
                for setting in Setting.required where !setting.writes { try setting.apply(db) }
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            (pepperCheck, erasedAgain) = try queue.writeWithoutTransaction { db in
                try db.checkAll()
                let pending = try Migration.pending(of: migrations, in: db)
                guard try db.tableExists("clinic") else { throw OpenRefusal.databaseMissing }
                try EntryFormat.check(entryFormat, in: db)
                var count = 0
                try db.inTransaction(.immediate) {
                    try Migration.apply(pending, to: db)
                    try EntryFormat.note(entryFormat, in: db)
                    var known = Set(try db.all("SELECT id FROM erased").map { try $0.bytes(0) })
                    for erased in ledger where known.insert(erased.id.bytes).inserted {
                        try SQLiteStore.erase(erased, db)
                        if case .couple = erased.id { count += 1 }
                    }
                    try db.forgetPassing()
                    try db.mark(backedUp: backedUp, now: now)
                    return .commit
                }
                try db.checkAll()
                let check = try db.one("SELECT value FROM clinic WHERE name = \(ClinicKey.pepperCheck.rawValue)")
                return (try check?.bytes(0), count)
            }
            try queue.close()
        } catch { throw OpenRefusal(error) }
    }
}

extension Database {
    /// Throws `damaged` unless SQLite finds every page and every reference sound.
    fileprivate func checkAll() throws {
        guard try String.fetchAll(self, sql: "PRAGMA integrity_check(1)") == ["ok"],
            try Row.fetchOne(self, sql: "PRAGMA foreign_key_check") == nil
        else { throw OpenRefusal.damaged }
    }

    /// Sessions, forms under way and counted tries belong to the time before.
    fileprivate func forgetPassing() throws {
        try run("DELETE FROM session")
        try run("DELETE FROM pending")
        try run("DELETE FROM throttle")
    }

    fileprivate func mark(backedUp: Minute, now: Minute) throws {
        try run(
            """
            INSERT INTO restore_mark (space, after, backed_up_minute, restored_minute)
            SELECT id, head, \(backedUp.count), \(now.count) FROM space WHERE true
            ON CONFLICT (space) DO UPDATE SET after = excluded.after,
                backed_up_minute = excluded.backed_up_minute, restored_minute = excluded.restored_minute
            """)
    }
}

extension SQLiteStore {
    /// Throws `damaged` unless every page and every reference of the database in this file is sound.
    package static func check(_ path: String) throws(OpenRefusal) {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.read { try $0.checkAll() }
            try queue.close()
        } catch { throw OpenRefusal(error) }
    }

    /// What was erased from the database in this file, for a restore that replaces it. The file is only read.
    package static func ledger(of path: String) throws(OpenRefusal) -> [Erased] {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let found = try queue.read { db in
                try db.tableExists("erased")
                    ? try db.all("SELECT kind, id, day FROM erased ORDER BY id").map(Erased.init(row:)) : []
            }
            try queue.close()
            return found
        } catch { throw OpenRefusal(error) }
    }
}
