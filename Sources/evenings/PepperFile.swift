import Foundation
import Sealing

/// The pepper: 32 bytes in a file of its own beside the database, in no backup of it, readable by its owner alone.
struct PepperFile {
    private let path: String

    init(folder: String) { path = folder + "/pepper" }

    /// Reads it, or makes it where there is none yet.
    func pepper() throws -> Pepper {
        let manager = FileManager.default
        if !manager.fileExists(atPath: path) { try make() }
        let mode = try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0o777
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

    private func make() throws {
        var bytes = SystemRandom().bytes(32)
        defer { bytes.withUnsafeMutableBytes { _ = $0.initializeMemory(as: UInt8.self, repeating: 0) } }
        let isMade = FileManager.default.createFile(
            atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o400])
        guard isMade else { throw StartRefusal.pepper("The pepper file could not be written in the data folder.") }
    }
}
