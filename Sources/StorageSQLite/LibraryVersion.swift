import GRDBSQLite

extension SQLiteStore {
    /// The version of the SQLite library in use. It is the system's, so it can change without a new build.
    package static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}
