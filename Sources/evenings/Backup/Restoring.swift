import Backups
import Foundation
import Homework
import Sealing
import Storage
import StorageSQLite

/// Puts a backup in the place of a clinic. What was there is kept beside it.
///
/// Whenever it is cut off, the same command can be given again: the present files are moved away only when the new ones
/// are complete and on the disk, and a folder between the two states refuses to start.
struct Restoring {
    let folder: String
    let backup: String
    let sheet: BackupSheet
    /// A file with what was erased; nil for the one beside the backup.
    let ledger: String?
    /// Whether the folder may hold another clinic.
    let replacesOther: Bool

    struct Restored {
        let header: BackupHeader
        let erasedAgain: Int
        /// Where the earlier files are; nil where there were none.
        let earlier: String?
        /// Whether nothing was found that could say what was erased after the backup.
        let lacksLedger: Bool
    }

    func restore(at now: Instant) throws(StartRefusal) -> Restored {
        try DataFolder.prepare(folder)
        let lock: FolderLock
        do { lock = try FolderLock(folder: folder) } catch { throw .storage(error, in: folder) }
        defer { lock.release() }
        let present = folder + "/" + SQLiteStore.fileName
        let hasPresent = FileManager.default.fileExists(atPath: present)
        let known = hasPresent ? try? SQLiteStore.ledger(of: present) : nil
        let beside = try (ledger.map { ErasureLedger(file: $0) } ?? ErasureLedger(beside: backup)).read()
        if ledger != nil, beside == nil { throw StartRefusal("\(ledger ?? "") does not exist.") }
        let opened = try OpenedBackup(
            backup, with: sheet, into: folder + "/restoring", ledger: (known ?? []) + (beside ?? []), now: Minute(now))
        if !replacesOther, let pepper = try PepperFile(folder: folder).read(), pepper.check != opened.pepper.check {
            try? FileManager.default.removeItem(atPath: opened.folder)
            throw StartRefusal(
                "\(folder) holds another clinic than this backup. Name another folder with --data, or add "
                    + "--replace-other-clinic: the present files are then kept beside the restored ones.")
        }
        let earlier = folder + "/before-restore-" + String(now.seconds)
        do {
            try moveAway(to: earlier)
            try putInPlace(opened)
            try lock.markUsed()
        } catch {
            throw StartRefusal(
                "The files could not be moved within \(folder). Is the disk full? Give the same command again: nothing is "
                    + "lost, and the program does not start in between.")
        }
        return Restored(
            header: opened.header, erasedAgain: opened.erasedAgain,
            earlier: FileManager.default.fileExists(atPath: earlier) ? earlier : nil,
            lacksLedger: known == nil && beside == nil)
    }

    /// The log goes before its database: a newer database would read it as its own.
    private func moveAway(to earlier: String) throws {
        let names = ["-wal", "-shm", "-journal", ""].map { SQLiteStore.fileName + $0 } + [BackupPart.pepper.rawValue]
        for name in names where FileManager.default.fileExists(atPath: folder + "/" + name) {
            if !FileManager.default.fileExists(atPath: earlier) {
                guard mkdir(earlier, 0o700) == 0 else { throw BackupError.unavailable }
            }
            try PrivateFile.rename(folder + "/" + name, to: earlier + "/" + name)
            try PrivateFile.settle(folder)
        }
    }

    /// The database comes last: a start before that finds none, and refuses.
    private func putInPlace(_ opened: OpenedBackup) throws {
        _ = try PepperFile(folder: folder).write(opened.pepper.secret)
        for part in [BackupPart.settings, .sheet, .icon] {
            let (from, to) = (opened.folder + "/" + part.rawValue, folder + "/" + part.rawValue)
            guard FileManager.default.fileExists(atPath: from), !FileManager.default.fileExists(atPath: to) else {
                continue
            }
            try PrivateFile.rename(from, to: to)
        }
        try PrivateFile.rename(opened.database, to: folder + "/" + SQLiteStore.fileName)
        try? FileManager.default.removeItem(atPath: opened.folder)
    }
}
