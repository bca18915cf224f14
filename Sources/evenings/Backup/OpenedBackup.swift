import Assets
import Backups
import Foundation
import Homework
import Sealing
import Storage
import StorageSQLite

/// A backup that was opened and checked: its files stand in a folder of their own, ready to be put in place.
struct OpenedBackup {
    let header: BackupHeader
    let folder: String
    let pepper: Pepper
    /// How many couples were erased again.
    let erasedAgain: Int

    var database: String { folder + "/" + SQLiteStore.fileName }

    /// Opens all of it into `folder`, which is made new. If anything is wrong, the folder is removed again.
    ///
    /// - Parameters:
    ///   - ledger: everything that was ever erased, as far as it is known.
    ///   - now: the moment of restoring, which the journals are marked with.
    init(
        _ path: String, with sheet: BackupSheet, into folder: String, ledger: [Erased], now: Minute
    ) throws(StartRefusal) {
        try? FileManager.default.removeItem(atPath: folder)
        guard mkdir(folder, 0o700) == 0 else { throw .backup(BackupError.unavailable, folder) }
        do {
            let reader = try BackupReader(path: path)
            let parts = Parts(folder: folder)
            try reader.open(with: sheet, progress: Terminal.progress("Opening the backup"), sink: parts.sink(_:))
            guard parts.hasDatabase, let pepper = Pepper(Secret(copying: parts.pepper.bytes)) else {
                throw BackupError.damaged
            }
            let restored = try RestoredDatabase(
                path: folder + "/" + SQLiteStore.fileName, migrations: Migration.released(.embedded),
                entryFormat: OpenClinic.entryFormat, ledger: ledger,
                backedUp: Minute(Instant(seconds: reader.header.made)), now: now)
            if let check = restored.pepperCheck, !constantTimeEqual(check, pepper.check) { throw BackupError.damaged }
            (header, self.folder, self.pepper) = (reader.header, folder, pepper)
            erasedAgain = restored.erasedAgain
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            switch error {
            case let refusal as OpenRefusal: throw Self.refusal(refusal, path)
            default: throw .backup(error, path)
            }
        }
    }

    private static func refusal(_ refusal: OpenRefusal, _ path: String) -> StartRefusal {
        switch refusal {
        case .databaseIsNewer, .migrationChanged, .formatIsNewer: .backup(BackupError.newer(format: 0), path)
        case .unavailable: .backup(BackupError.unavailable, path)
        default: .backup(BackupError.damaged, path)
        }
    }

    /// Where the parts go: files into the folder, the pepper into memory too, to be checked.
    private final class Parts {
        let folder: String
        let pepper = MemorySink()
        private(set) var hasDatabase = false

        init(folder: String) { self.folder = folder }

        func sink(_ part: BackupPart) throws(BackupError) -> (any PartSink)? {
            switch part {
            case .pepper: return pepper
            case .database:
                hasDatabase = true
                return try FileSink(folder + "/" + part.rawValue)
            case .settings, .sheet, .icon: return try FileSink(folder + "/" + part.rawValue)
            }
        }
    }
}
