import Foundation
import Glibc
import Sealing

/// The pepper: 32 bytes in a file of its own beside the database, in no backup of it, readable by its owner alone.
struct PepperFile {
    private let folder: String
    private var path: String { folder + "/pepper" }

    init(folder: String) { self.folder = folder }

    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    func pepper() throws -> Pepper {
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0o777
        guard mode & 0o077 == 0 else {
            throw StartRefusal.pepper("Others may read the pepper file. Make it yours alone: chmod 400 \(path)")
        }
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        guard let pepper = Pepper(Secret(wiping: &bytes)) else {
            throw StartRefusal.pepper(
                "The pepper file is not whole: it has to hold 32 bytes. Without the right one nobody can sign in.")
        }
        return pepper
    }

    /// On the disk, whole and under its name, before anybody's secret is wrapped with it.
    func make() throws {
        var bytes = SystemRandom().bytes(32)
        defer { bytes.withUnsafeMutableBytes { _ = $0.initializeMemory(as: UInt8.self, repeating: 0) } }
        let unfinished = path + ".new"
        unlink(unfinished)
        guard write(bytes, to: unfinished), rename(unfinished, path) == 0, settle() else {
            throw StartRefusal.pepper("The pepper file could not be written in the data folder.")
        }
    }

    private func write(_ bytes: [UInt8], to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
        guard file >= 0 else { return false }
        defer { close(file) }
        return Glibc.write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    }

    /// A name lasts only when its folder does.
    private func settle() -> Bool {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return false }
        defer { close(directory) }
        return fsync(directory) == 0
    }
}
