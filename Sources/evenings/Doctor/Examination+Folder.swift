import CDispatch
import Foundation
import Glibc
import Homework
import StorageSQLite

// The folder, the files in it, the rests of a restore, and the disk.
extension Examination {
    var folderFindings: [Finding] {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return [
                .fault(
                    "folder.missing", "\(folder) is not a folder.",
                    mend: "Set the clinic up: evenings setup --data \(folder)")
            ]
        }
        guard status.st_uid == geteuid() else {
            return [
                .fault(
                    "folder.owner", "\(folder) belongs to another user than this one.",
                    mend: "Start this command as root, or as the user who owns the folder.")
            ]
        }
        var found: [Finding] = []
        if status.st_mode & 0o077 != 0 {
            found.append(.fault("folder.open", "Other users can enter \(folder).", mend: "chmod 700 \(folder)"))
        }
        for name in ["pepper", SQLiteStore.fileName, ClinicSettings.fileName, SheetFile.fileName] {
            let path = folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_uid != geteuid() {
                found.append(
                    .fault(
                        "file.owner", "\(path) belongs to another user, so the program cannot use it.",
                        mend: "chown --reference=\(folder) \(path)"))
            } else if status.st_mode & 0o077 != 0 {
                found.append(.fault("file.open", "Other users can read \(path).", mend: "chmod go= \(path)"))
            }
        }
        return found + pepperFindings
    }

    var pepperFindings: [Finding] {
        let path = folder + "/pepper"
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue else {
            return [
                .fault(
                    "pepper.missing", "The pepper is missing. Without it nobody can sign in.",
                    mend:
                        "Take it from a backup: evenings restore --data NEW-FOLDER --from BACKUP, then copy NEW-FOLDER/pepper."
                )
            ]
        }
        guard size != 32 else { return [] }
        return [
            .fault(
                "pepper.damaged", "The pepper has \(size) bytes, not 32. Without it nobody can sign in.",
                mend:
                    "Take it from a backup: evenings restore --data NEW-FOLDER --from BACKUP, then copy NEW-FOLDER/pepper."
            )
        ]
    }

    var restoreFindings: [Finding] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var found: [Finding] = []
        if names.contains("restoring") {
            found.append(
                .fault(
                    "restore.cut", "A restore was cut off.",
                    mend: "Give the same command again: evenings restore --data \(folder) --from BACKUP"))
        }
        for name in names.sorted() where name.hasPrefix("before-restore-") {
            guard let seconds = Int64(name.dropFirst("before-restore-".count)),
                now.seconds - seconds > 30 * 86_400
            else { continue }
            found.append(
                .advice(
                    "restore.old",
                    "\(folder)/\(name) still holds the files from before a restore, and what was erased since.",
                    mend: "If all is well: rm -r \(folder)/\(name)"))
        }
        return found
    }

    var diskFindings: [Finding] {
        let backups = settings?.backups(of: folder)
        return [folder, backups].compactMap { $0 }.compactMap { path in
            var status = statvfs()
            guard statvfs(path, &status) == 0 else { return nil }
            let free = UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_000_000
            guard free < Self.least else { return nil }
            return .fault(
                "disk.full", "The disk of \(path) has \(free) MB left. Soon nothing can be saved.",
                mend: "Free some space, or move the backups to another disk.")
        }
    }

    /// Megabytes that a clinic needs at least, for its log and one backup.
    static let least: UInt64 = 500
}
