/// Why a data folder is not opened. The program ends with a plain sentence, and leaves database and log as they were.
package enum OpenRefusal: Error, Equatable {
    /// The folder is missing, or it is not a folder.
    case folderUnusable
    /// The folder is on a read-only file system.
    case folderIsReadOnly
    /// This name in the folder is not a file, or the file belongs to somebody else.
    case fileUnusable(String)
    /// Others than the owner may enter the folder. It must have mode 0700.
    case folderIsOpenToOthers
    /// Another process uses this folder.
    case folderIsInUse
    /// The folder was used before, and its database is missing or empty: restore a backup.
    case databaseMissing
    /// The file is not a sound database: restore a backup.
    case damaged
    /// SQLite did not accept a setting that safety depends on.
    case setting(name: String, found: String)
    /// A newer program has changed the tables. `migration` is the first one that this program does not know.
    case databaseIsNewer(migration: String)
    /// A migration that was applied has different content now.
    case migrationChanged(String)
    /// A migration failed. It was rolled back with those before it.
    case migrationFailed(String)
    /// A newer program has written entries that this one may not understand.
    case formatIsNewer(found: UInt32)
    /// The disk is full, or input or output fails.
    case unavailable
}
