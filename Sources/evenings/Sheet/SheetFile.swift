import Backups
import Foundation
import Homework
import Sealing

/// What stays of a backup sheet on the machine: `backup-sheet.json` beside the pepper. It can seal backups and open
/// none.
struct SheetFile: Codable, Equatable {
    private let key: Data
    private let groupChecks: [UInt8]
    /// Seconds since 1970-01-01, UTC.
    let made: Int64
    /// When somebody last typed two of its groups right; nil if nobody ever did.
    var checked: Int64?
    /// When a backup was last opened from beginning to end on this machine; nil if none ever was.
    var drilled: Int64?

    static let fileName = BackupPart.sheet.rawValue

    init(_ key: BackupPublicKey, at now: Instant) {
        (self.key, groupChecks, made) = (Data(key.key), key.groupChecks, now.seconds)
    }

    var publicKey: BackupPublicKey { BackupPublicKey(key: Array(key), groupChecks: groupChecks) }

    /// Nil where no sheet was ever made.
    static func read(_ folder: String) throws(StartRefusal) -> SheetFile? {
        let path = folder + "/" + fileName
        guard let data = FileManager.default.contents(atPath: path) else {
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            throw .unusable(path)
        }
        do { return try JSONDecoder().decode(SheetFile.self, from: data) } catch {
            throw StartRefusal(
                "\(path) is damaged. Put it back from a backup, or make a new sheet: evenings sheet renew --data \(folder)"
            )
        }
    }

    func write(to folder: String) throws(StartRefusal) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            try PrivateFile.write(Array(try encoder.encode(self)), to: folder + "/" + Self.fileName)
        } catch { throw StartRefusal("The backup sheet could not be noted in \(folder). Is the disk full?") }
    }
}
