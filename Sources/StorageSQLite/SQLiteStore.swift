import GRDB
package import Storage
import Synchronization

/// Journals and doors in one SQLite file, through one connection, by one process.
package final class SQLiteStore: Sendable {
    let queue: DatabaseQueue
    private let lock: FolderLock
    /// Removed bytes still stand in the write-ahead log, because emptying it failed the last time.
    private let owesEmptying = Mutex(false)

    /// The file within the data folder; its log stands beside it.
    package static let fileName = "evenings.sqlite"

    /// Begins to work in a data folder that was looked at: from here on it is changed.
    package init(_ found: FoundDatabase) throws(OpenRefusal) {
        try found.begin()
        (queue, lock) = (found.queue, found.lock)
    }

    /// Looks and begins in one step, for those who have nothing to ask in between.
    package convenience init(
        folder: String, migrations: [Migration], entryFormat: UInt32, applying settings: [Setting] = Setting.required
    ) throws(OpenRefusal) {
        try self.init(
            FoundDatabase(folder: folder, migrations: migrations, entryFormat: entryFormat, applying: settings))
    }

    /// Closes the file and gives the folder back; every later call throws `unavailable`.
    package func close() throws(StoreError) {
        do { try queue.close() } catch { throw StoreError(error) }
        lock.release()
    }

    /// Reads at one moment: nobody else holds this connection, so nothing moves between two statements of `body`.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await onQueue(body)
    }

    /// Writes all of `body` or nothing; rolls back as well when `keeping` says no. Where `removes` says that sealed
    /// bytes went, they leave the write-ahead log too before this returns.
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

    /// Takes removed bytes out of the write-ahead log. The write itself already lasts: a failure is made up for by the
    /// next write or the next start, never told as a failed write.
    private func emptyLogIfOwed(_ db: Database) {
        guard owesEmptying.withLock(\.self) else { return }
        guard (try? db.checkpoint(.truncate)) != nil else { return }
        owesEmptying.withLock { $0 = false }
    }

    /// One at a time, in order of arrival, and to its end even when the request that asked is cancelled.
    ///
    /// On the queue's own thread: a read that waits for another to reach the disk holds up no thread that serves pages.
    private func onQueue<Value: Sendable>(
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
