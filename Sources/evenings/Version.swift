import CVersion
import StorageSQLite

/// Which program this is.
enum Version {
    /// The source it was built from, as backups name it.
    static let text = te_build().map { String(cString: $0) } ?? "development"

    /// What `evenings --version` prints: the source, and the SQLite it runs with.
    static var sentence: String { "Two Evenings \(text), with SQLite \(SQLiteStore.libraryVersion)" }
}
