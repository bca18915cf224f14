package import Foundation
import Glibc

/// Files that only their owner can read, and that are durable when they say so.
package enum PrivateFile {
    /// A new empty file with mode 0600. A rest of an earlier attempt is replaced.
    package static func make(_ path: String) throws(BackupError) -> FileHandle {
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unavailable }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Writes a whole file and waits until the disk has it under its name.
    package static func write(_ bytes: some Collection<UInt8>, to path: String) throws(BackupError) {
        let file = try make(path + ".new")
        do {
            try file.write(contentsOf: Data(bytes))
            try file.synchronize()
            try file.close()
        } catch {
            unlink(path + ".new")
            throw .unavailable
        }
        try rename(path + ".new", to: path)
    }

    /// Moves a file within one file system, and waits until the disk has it there.
    package static func rename(_ from: String, to path: String) throws(BackupError) {
        guard Glibc.rename(from, path) == 0 else { throw .unavailable }
        try settle(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Synchronises a folder: a file's name survives a power cut only when its folder was written.
    package static func settle(_ folder: String) throws(BackupError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unavailable }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unavailable }
    }

    static func size(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
    }
}
