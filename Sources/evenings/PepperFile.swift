// `stat` is defined by CDispatch or by Glibc, whichever module the compiler has loaded first.
import CDispatch
import Foundation
import Glibc
import Sealing

/// The pepper: 32 bytes in a file of its own beside the database, in backups only inside the seal, readable by its owner
/// alone.
struct PepperFile {
    private let folder: String
    private var path: String { folder + "/pepper" }

    init(folder: String) { self.folder = folder }

    /// The pepper, after checking that it is complete and that only its owner can read it; nil where there is none.
    func read() throws(StartRefusal) -> Pepper? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .unusable(path)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw StartRefusal(
                "\(path) is not a file. Put the pepper's copy in its place. Without it nobody can sign in.")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw StartRefusal("Other users can read the pepper file. Close it to them: chmod 400 \(path)")
        }
        // Read into memory that is wiped, with room for one byte more than allowed, to notice a longer file.
        var count = 0
        let bytes = Secret(count: 33) { count = max(0, Glibc.read(file, $0.baseAddress, $0.count)) }
        let whole = bytes.withBytes { Secret(copying: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        guard let pepper = Pepper(whole) else {
            throw StartRefusal(
                "The pepper file is damaged: it must hold 32 bytes. Put its copy back. Without it nobody can sign in.")
        }
        return pepper
    }

    /// Returns once the pepper is on the disk, complete and under its name: before anybody's secret is wrapped with it.
    func make() throws(StartRefusal) -> Pepper { try write(SystemRandom().secret(32)) }

    /// Puts the pepper of a backup in place, where there is none.
    func write(_ bytes: Secret) throws(StartRefusal) -> Pepper {
        let unfinished = path + ".new"
        unlink(unfinished)
        guard write(bytes, to: unfinished), rename(unfinished, path) == 0, settle(), let pepper = try read() else {
            throw StartRefusal("The pepper file could not be written to the data folder. Is the disk full?")
        }
        return pepper
    }

    private func write(_ bytes: Secret, to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
        guard file >= 0 else { return false }
        defer { close(file) }
        return bytes.withBytes { Glibc.write(file, $0.baseAddress, $0.count) } == bytes.count && fsync(file) == 0
    }

    /// Synchronises the folder: a file's name survives a crash only when its folder was written.
    private func settle() -> Bool {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return false }
        defer { close(directory) }
        return fsync(directory) == 0
    }
}
