import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The exclusive lock of a data folder. The kernel frees it when the process dies.
package final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32>

    /// Takes the lock, or throws why the folder cannot be used.
    package init(folder: String) throws(OpenRefusal) {
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

    /// Releases the folder. Doing so twice is no error.
    package func release() {
        descriptor.withLock {
            // Unlocked by name: a process that was just forked has the same lock, until it becomes another program.
            if $0 >= 0 {
                flock($0, LOCK_UN)
                close($0)
            }
            $0 = -1
        }
    }

    /// Whether a database was ever opened here. If so, an empty or missing one is damage and not a beginning.
    var wasUsed: Bool {
        var status = stat()
        return descriptor.withLock { fstat($0, &status) } == 0 && status.st_size > 0
    }

    /// Marks that there is a database here.
    package func markUsed() throws(OpenRefusal) {
        guard !wasUsed else { return }
        let mark: [UInt8] = Array("used\n".utf8)
        let written = descriptor.withLock { write($0, mark, mark.count) == mark.count && fsync($0) == 0 }
        guard written else { throw .unavailable }
    }
}
