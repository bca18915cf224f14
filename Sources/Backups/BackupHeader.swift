import Foundation

/// What anybody may read at the start of a backup. It says nothing about anybody in the clinic.
package struct BackupHeader: Codable, Equatable, Sendable {
    /// The number of this format. A program that does not know it refuses the file.
    package let format: Int
    /// The number of the sheet that opens it.
    package let sheet: String
    /// The moment whose state it holds, in seconds since 1970-01-01, UTC.
    package let made: Int64
    /// Which program made it.
    package let program: String

    package static let format = 1

    package init(sheet: String, made: Int64, program: String) {
        (format, self.sheet, self.made, self.program) = (Self.format, sheet, made, program)
    }

    static let mark = Array("evenings-backup\n".utf8)
    /// A header is a few hundred bytes. Whatever has more before its first line break is no backup.
    static let most = 4_096

    /// Mark, length and JSON. HPKE binds these bytes to the backup.
    var bytes: [UInt8] {
        get throws(BackupError) {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            guard let json = try? encoder.encode(self) else { throw .unavailable }
            return Self.mark + json + [UInt8(ascii: "\n")]
        }
    }

    /// Reads the header, and how many bytes it takes.
    static func read(_ start: Data) throws(BackupError) -> (BackupHeader, count: Int) {
        guard start.starts(with: mark),
            let end = start.dropFirst(mark.count).firstIndex(of: UInt8(ascii: "\n"))
        else { throw .notABackup }
        let json = start[(start.startIndex + mark.count)..<end]
        guard let format = try? JSONDecoder().decode(Format.self, from: json) else { throw .notABackup }
        guard format.format <= Self.format else { throw .newer(format: format.format) }
        guard let header = try? JSONDecoder().decode(BackupHeader.self, from: json) else { throw .notABackup }
        return (header, end - start.startIndex + 1)
    }

    private struct Format: Decodable { let format: Int }
}
