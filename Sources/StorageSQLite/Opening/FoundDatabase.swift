import CKeepLog
import GRDB
import Storage

/// A data folder that was locked and inspected. Nothing in it was changed.
///
/// If it is released, the database and its log are byte for byte as they were found: a start that is refused must not
/// move the newest entries into a database that may be the wrong one. `SQLiteStore` takes it over.
package struct FoundDatabase: Sendable {
    /// The digest of the pepper this clinic began with; nil in a new clinic.
    package let pepperCheck: [UInt8]?
    /// Whether anybody's secret depends on that pepper.
    package let hasPeople: Bool

    let lock: FolderLock
    let queue: DatabaseQueue
    let pending: [Migration]
    let entryFormat: UInt32
    let settings: [Setting]

    /// Opens the database of a data folder, or makes an empty one if there was never any.
    ///
    /// `entryFormat` is the newest entry format that this program reads and writes. `applying` is for tests, which show
    /// that a wrong setting is refused.
    package init(
        folder: String, migrations: [Migration], entryFormat: UInt32, applying settings: [Setting] = Setting.required
    ) throws(OpenRefusal) {
        lock = try FolderLock(folder: folder)
        let name = SQLiteStore.fileName
        let log = try FolderFile(folder, name + "-wal").size()
        // A log without its database is the rest of a lost one, and SQLite would remove it.
        let isNew = !lock.wasUsed && (log ?? 0) == 0
        guard let size = try FolderFile(folder, name).size(orMake: isNew), size > 0 || isNew else {
            throw .databaseMissing
        }
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            // Without a log, closing has nothing to move into the database, and removes the empty log that opening
            // makes.
            if log != nil { try db.keepLog(true) }
            for setting in settings where !setting.writes { try setting.apply(db) }
        }
        do {
            let queue = try DatabaseQueue(path: folder + "/" + name, configuration: configuration)
            (pending, pepperCheck, hasPeople) = try queue.writeWithoutTransaction { db in
                for setting in Setting.required where !setting.writes { try setting.verify(db) }
                let pending = try Migration.pending(of: migrations, in: db)
                guard try db.tableExists("clinic") else { return (pending, nil, false) }
                try EntryFormat.check(entryFormat, in: db)
                let check = try db.one("SELECT value FROM clinic WHERE name = \(ClinicKey.pepperCheck.rawValue)")
                return (pending, try check?.bytes(0), try db.one("SELECT 1 FROM person LIMIT 1") != nil)
            }
            self.queue = queue
        } catch { throw OpenRefusal(error) }
        (self.entryFormat, self.settings) = (entryFormat, settings)
    }

    /// Writes for the first time: the log's mode, then migrations and entry format, all or none of them.
    func begin() throws(OpenRefusal) {
        do {
            try queue.writeWithoutTransaction { db in
                for setting in settings where setting.writes { try setting.apply(db) }
                for setting in Setting.required where setting.writes { try setting.verify(db) }
                try db.inTransaction(.immediate) {
                    try Migration.apply(pending, to: db)
                    try EntryFormat.note(entryFormat, in: db)
                    return .commit
                }
                // An earlier process may have died after removing bytes and before emptying the log.
                _ = try db.checkpoint(.truncate)
                try db.keepLog(false)
            }
        } catch { throw OpenRefusal(error) }
        try lock.markUsed()
    }
}

extension Database {
    /// Sets whether closing leaves the write-ahead log as it is.
    fileprivate func keepLog(_ keep: Bool) throws {
        guard te_keep_log(sqliteConnection, keep ? 1 : 0) == 0 else { throw OpenRefusal.unavailable }
    }
}
