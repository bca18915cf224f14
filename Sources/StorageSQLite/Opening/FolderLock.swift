import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The sole right to a data folder, held until it is given back and freed by the kernel when the process dies.
final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32>

    /// Takes the lock, or says why the folder cannot be used.
    init(folder: String) throws(OpenRefusal) {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .folderUnusable }
        guard status.st_mode & 0o077 == 0 else { throw .folderIsOpenToOthers }
        let name = "lock"
        guard let descriptor = try FolderFile(folder, name).descriptor(orMake: true) else { throw .fileUnusable(name) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .folderIsInUse
        }
        self.descriptor = Mutex(descriptor)
    }

    deinit { release() }

    /// Gives the folder back; doing it twice is no fault.
    func release() {
        descriptor.withLock {
            if $0 >= 0 { close($0) }
            $0 = -1
        }
    }

    /// Whether a database was ever opened here: then an empty or missing one is damage and not a beginning.
    var wasUsed: Bool {
        var status = stat()
        return descriptor.withLock { fstat($0, &status) } == 0 && status.st_size > 0
    }

    /// Remembers that a database stands here.
    func markUsed() throws(OpenRefusal) {
        guard !wasUsed else { return }
        let mark: [UInt8] = Array("used\n".utf8)
        let written = descriptor.withLock { write($0, mark, mark.count) == mark.count && fsync($0) == 0 }
        guard written else { throw .unavailable }
    }
}
