import GRDB
package import Storage
import Synchronization

/// Journals and accounts in one SQLite file, used by one process through one connection.
package final class SQLiteStore: Sendable {
    let queue: DatabaseQueue
    private let lock: FolderLock
    /// Removed bytes are still in the write-ahead log, because emptying it failed the last time.
    private let owesEmptying = Mutex(false)

    /// The file's name in the data folder. Its log is beside it.
    package static let fileName = "evenings.sqlite"

    /// Begins to use a data folder that was inspected. From here on it is changed.
    package init(_ found: FoundDatabase) throws(OpenRefusal) {
        try found.begin()
        (queue, lock) = (found.queue, found.lock)
    }

    /// Inspects and begins in one step, for a caller who has nothing to check in between.
    package convenience init(
        folder: String, migrations: [Migration], entryFormat: UInt32, applying settings: [Setting] = Setting.required
    ) throws(OpenRefusal) {
        try self.init(
            FoundDatabase(folder: folder, migrations: migrations, entryFormat: entryFormat, applying: settings))
    }

    /// Closes the file and releases the folder. Every later call throws `unavailable`.
    package func close() throws(StoreError) {
        do { try queue.close() } catch { throw StoreError(error) }
        lock.release()
    }

    /// Reads at one moment: nobody else uses this connection, so nothing changes between two statements of `body`.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await onQueue(body)
    }

    /// Writes all of `body` or nothing. It also rolls back if `keeping` returns false. If `removes` says that sealed
    /// bytes were removed, they are removed from the write-ahead log too before this returns.
    func write<Value: Sendable>(
        keeping: @escaping @Sendable (Value) -> Bool = { _ in true },
        removes: @escaping @Sendable (Value) -> Bool = { _ in false },
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await onQueue { [self] db in
            var value: Value?
            try db.inTransaction(.immediate) {
                let answer = try body(db)
                value = answer
                return keeping(answer) ? .commit : .rollback
            }
            guard let value else { throw StoreError.unavailable }
            if keeping(value), removes(value) { owesEmptying.withLock { $0 = true } }
            emptyLogIfOwed(db)
            return value
        }
    }

    /// Empties the write-ahead log of removed bytes. The write itself is durable already, so a failure is never
    /// reported as a failed write: the next write or the next start tries again.
    private func emptyLogIfOwed(_ db: Database) {
        guard owesEmptying.withLock(\.self) else { return }
        guard (try? db.checkpoint(.truncate)) != nil else { return }
        owesEmptying.withLock { $0 = false }
    }

    /// Runs one call at a time, in order of arrival, and to its end even if the request was cancelled.
    ///
    /// It runs on the queue's own thread, so that a read waiting for the disk blocks no thread that serves pages.
    func onQueue<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let answer: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            queue.asyncWriteWithoutTransaction { db in
                do { continuation.resume(returning: .success(try body(db))) } catch {
                    continuation.resume(returning: .failure(StoreError(error)))
                }
            }
        }
        return try answer.get()
    }
}
