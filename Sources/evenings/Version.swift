import CVersion
import StorageSQLite

/// What `evenings --version` prints: which source the program was built from, and which SQLite it runs with.
enum Version {
    static var sentence: String {
        let build = te_build().map { String(cString: $0) } ?? "development"
        return "Two Evenings \(build), with SQLite \(SQLiteStore.libraryVersion)"
    }
}
