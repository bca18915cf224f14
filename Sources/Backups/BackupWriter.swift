import Foundation
package import Sealing

/// Writes one backup. Until `finish` has returned, there is no file of its name: half a backup is never taken for a
/// whole one.
package struct BackupWriter: ~Copyable {
    private let path: String
    private let unfinished: String
    private let file: FileHandle
    private var sealer: BackupSealer
    private var piece = Data()

    /// - Parameter path: where the backup will be. A file of that name is not replaced.
    package init(path: String, header: BackupHeader, for sheet: BackupPublicKey) throws(BackupError) {
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists }
        let header = try header.bytes
        let sealer: BackupSealer
        do { sealer = try BackupSealer(for: sheet, header: header) } catch { throw .unavailable }
        let file = try PrivateFile.make(path + ".part")
        do { try file.write(contentsOf: Data(header) + sealer.encapsulatedKey) } catch { throw .unavailable }
        (self.path, unfinished) = (path, path + ".part")
        (self.file, self.sealer) = (file, sealer)
    }

    /// Adds a part whose bytes are at hand.
    package mutating func add(_ part: BackupPart, _ bytes: some Collection<UInt8>) throws(BackupError) {
        try begin(part, count: bytes.count)
        try append(Data(bytes))
    }

    /// Adds a part from a file.
    ///
    /// - Parameter progress: called with the part of the file that was read, from 0 to 1.
    package mutating func add(
        _ part: BackupPart, from source: String, progress: (Double) -> Void = { _ in }
    ) throws(BackupError) {
        guard let input = FileHandle(forReadingAtPath: source), let size = PrivateFile.size(source) else {
            throw .unavailable
        }
        defer { try? input.close() }
        try begin(part, count: size)
        var left = size
        while left > 0 {
            guard let data = try? input.read(upToCount: min(left, 1 << 20)), !data.isEmpty else { throw .unavailable }
            try append(data)
            left -= data.count
            progress(Double(size - left) / Double(size))
        }
    }

    /// Seals the last piece, waits until the disk has everything, and gives the file its name.
    package consuming func finish() throws(BackupError) {
        try seal(piece, isLast: true)
        do {
            try file.synchronize()
            try file.close()
        } catch { throw .unavailable }
        try PrivateFile.rename(unfinished, to: path)
    }

    /// Removes what was written.
    package consuming func giveUp() {
        try? file.close()
        unlink(unfinished)
    }

    private mutating func begin(_ part: BackupPart, count: Int) throws(BackupError) {
        let name = Array(part.rawValue.utf8)
        try append(Data([UInt8(name.count)] + name + BackupReader.bytes(of: UInt64(count))))
    }

    private mutating func append(_ data: Data) throws(BackupError) {
        piece.append(data)
        // A piece is sealed when something follows it, so that the last one is never empty but in an empty backup.
        while piece.count > BackupSeal.pieceCount {
            let full = Data(piece.prefix(BackupSeal.pieceCount))
            piece = Data(piece.dropFirst(BackupSeal.pieceCount))
            try seal(full, isLast: false)
        }
    }

    private mutating func seal(_ bytes: Data, isLast: Bool) throws(BackupError) {
        let sealed: Data
        do {
            sealed = try bytes.withUnsafeBytes { bytes throws(SealingError) in try sealer.seal(bytes, isLast: isLast) }
        } catch { throw .unavailable }
        try write(sealed)
    }

    private func write(_ data: Data) throws(BackupError) {
        do { try file.write(contentsOf: data) } catch { throw .unavailable }
    }
}
