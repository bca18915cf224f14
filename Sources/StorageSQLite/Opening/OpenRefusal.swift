/// Why a data folder is not opened. The program ends with a plain sentence; database and log are as they were.
package enum OpenRefusal: Error, Equatable {
    /// The folder is missing or is no folder.
    case folderUnusable
    /// The folder stands on a file system that is read-only.
    case folderIsReadOnly
    /// This file of the folder is no file, or belongs to somebody else.
    case fileUnusable(String)
    /// Others than the owner may enter the folder; it must have mode 0700.
    case folderIsOpenToOthers
    /// Another process works in this folder.
    case folderIsInUse
    /// The folder was in use before and its database is gone or empty: restore a backup.
    case databaseMissing
    /// The file is not a sound database: restore a backup.
    case damaged
    /// SQLite did not accept a setting that safety rests on.
    case setting(name: String, found: String)
    /// A newer program has changed the tables; `migration` is the first one this program does not know.
    case databaseIsNewer(migration: String)
    /// A migration that was applied has other content now.
    case migrationChanged(String)
    /// A migration could not be applied; it was rolled back with those before it.
    case migrationFailed(String)
    /// A newer program has written entries this one may not understand.
    case formatIsNewer(found: UInt32)
    /// Disk full, or input or output failing.
    case unavailable
}
