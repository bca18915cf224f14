import Foundation
import GRDB
package import Storage

extension SQLiteStore {
    /// Copies the database into a new file, as it is at one moment, while the program goes on (SQLite's online backup).
    /// Other calls wait meanwhile.
    package func copy(to path: String) async throws(StoreError) {
        try await onQueue { db in try db.copy(to: path) }
    }
}

extension FoundDatabase {
    /// Copies a database that no process is using. The folder is left as it is.
    package func copy(to path: String) throws(StoreError) {
        do { try queue.writeWithoutTransaction { try $0.copy(to: path) } } catch { throw StoreError(error) }
    }
}

extension Database {
    fileprivate func copy(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.contradicts }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw StoreError.unavailable }
        do {
            let copy = try DatabaseQueue(path: path)
            try copy.writeWithoutTransaction { copy in
                try backup(to: copy)
                // Without a log of its own the file is whole by itself.
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try copy.close()
        } catch {
            for rest in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + rest) }
            throw error
        }
    }
}
