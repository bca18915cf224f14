import Foundation
import Glibc
import StorageSQLite

/// The folder that holds all of a clinic.
enum DataFolder {
    /// Makes the folder where it is missing, and keeps everyone but its owner out of it: an empty folder, or one that
    /// holds a clinic. A folder with other things in it may be meant for others, and is left as it is.
    static func prepare(_ path: String) throws(StartRefusal) {
        var found = stat()
        if stat(path, &found) != 0 {
            try make(path)
            guard stat(path, &found) == 0 else { throw cannotBeMade(path, errno) }
        }
        guard found.st_mode & S_IFMT == S_IFDIR else {
            throw StartRefusal("\(path) is a file, not a folder. Name a folder with --data.")
        }
        // Root is refused too: the folder's owner could not read what root writes here.
        guard found.st_uid == geteuid() else {
            throw StartRefusal(
                "\(path) belongs to another user. Start the program as that user, or name another folder with --data.")
        }
        guard found.st_mode & 0o777 != 0o700 else { return }
        guard found.st_mode & 0o077 == 0 || isOurs(path) else { throw .storage(.folderIsOpenToOthers, in: path) }
        guard chmod(path, 0o700) == 0 else {
            throw .storage(errno == EROFS ? .folderIsReadOnly : .folderIsOpenToOthers, in: path)
        }
    }

    private static func isOurs(_ path: String) -> Bool {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return false }
        return names.isEmpty || names.contains(SQLiteStore.fileName)
    }

    /// Makes the folder and those above it that are missing.
    private static func make(_ path: String) throws(StartRefusal) {
        if mkdir(path, 0o700) == 0 { return }
        let reason = errno
        let above = URL(filePath: path).deletingLastPathComponent().path
        guard reason == ENOENT, above != path else { throw cannotBeMade(path, reason) }
        try make(above)
        guard mkdir(path, 0o700) == 0 else { throw cannotBeMade(path, errno) }
    }

    private static func cannotBeMade(_ path: String, _ reason: Int32) -> StartRefusal {
        switch reason {
        case EACCES, EPERM:
            StartRefusal(
                "\(path) cannot be created: this user may not write there. Create it and give it to this user, "
                    + "or name another folder with --data.")
        case EROFS: .storage(.folderIsReadOnly, in: path)
        case ENOTDIR:
            StartRefusal(
                "\(path) cannot be created: a part of its path is a file. Name another folder with --data.")
        default: StartRefusal("\(path) cannot be created (errno \(reason)). Name another folder with --data.")
        }
    }
}
