import Assets
import Backups
import Foundation
import Homework
import Sealing
import Storage
import StorageSQLite

/// Makes one backup: a copy of the database, sealed together with what belongs to it.
struct BackupMaking {
    let folder: String
    let to: String
    let retention: Retention
    /// The path of the clinic's own picture; nil or empty where it has none.
    let icon: String?
    let label: String?

    struct Made {
        let path: String
        let megabytes: String
        /// The names of older backups that were removed.
        let removed: [String]
        let days: Int
    }

    func make(at now: Instant) async throws(StartRefusal) -> Made {
        guard let sheet = try SheetFile.read(folder) else {
            throw StartRefusal(
                "This clinic has no backup sheet yet, so nothing could open a backup. Run: evenings setup --data \(folder)"
            )
        }
        guard try PepperFile(folder: folder).read() != nil else {
            throw StartRefusal(
                "\(folder) has no pepper file. A backup without it would be of no use. Put its copy back.")
        }
        try prepare()
        let copy = folder + "/backup.sqlite"
        defer { unlink(copy) }
        let ledger: [Erased]
        do {
            _ = try await Self.copyDatabase(of: folder, to: copy)
            try SQLiteStore.check(copy)
            ledger = try SQLiteStore.ledger(of: copy)
        } catch let refusal as OpenRefusal { throw .storage(refusal, in: folder) } catch let refusal as StartRefusal {
            throw refusal
        } catch { throw .unknown(error) }
        let names = BackupNames(folder: to)
        let path = names.path(at: now, label: label)
        do {
            try write(path, sheet.publicKey, copy, now)
            try ErasureLedger(in: to).add(ledger)
        } catch let refusal as StartRefusal { throw refusal } catch { throw .backup(error, path) }
        let outdated = retention.outdated(names.all(), at: now)
        for name in outdated { unlink(to + "/" + name) }
        return Made(
            path: path, megabytes: Self.megabytes(path), removed: outdated, days: retention.days)
    }

    private func write(_ path: String, _ sheet: BackupPublicKey, _ copy: String, _ now: Instant) throws {
        let header = BackupHeader(sheet: sheet.number, made: now.seconds, program: Version.text)
        var writer = try BackupWriter(path: path, header: header, for: sheet)
        do {
            try writer.add(.database, from: copy, progress: Terminal.progress("Sealing the backup"))
            for part in [BackupPart.pepper, .settings, .sheet] {
                let file = folder + "/" + part.rawValue
                if FileManager.default.fileExists(atPath: file) { try writer.add(part, from: file) }
            }
            if let icon, !icon.isEmpty, FileManager.default.fileExists(atPath: icon) {
                try writer.add(.icon, from: icon)
            }
        } catch {
            writer.giveUp()
            throw error
        }
        try writer.finish()
    }

    /// Copies the database of a folder to a new file in the same folder. The running program copies it itself; where none
    /// runs, this process locks the folder and does it.
    ///
    /// - Returns: whether the program runs.
    /// - Throws: `OpenRefusal` or `StartRefusal`.
    static func copyDatabase(of folder: String, to copy: String) async throws -> Bool {
        unlink(copy)
        switch await ControlCall.copy.ask(folder) {
        case .copied(let name):
            guard rename(folder + "/" + name, copy) == 0 else { throw notCopied }
            return true
        case .failed: throw notCopied
        case nil: break
        }
        let found = try FoundDatabase(
            folder: folder, migrations: Migration.released(.embedded), entryFormat: OpenClinic.entryFormat)
        do { try found.copy(to: copy) } catch { throw notCopied }
        return false
    }

    private static let notCopied = StartRefusal(
        "The database could not be copied: it is damaged, or the disk is full. Nothing was written.")

    private func prepare() throws(StartRefusal) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: to, isDirectory: &isFolder), isFolder.boolValue { return }
        do {
            try FileManager.default.createDirectory(
                atPath: to, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StartRefusal(
                "\(to) cannot be created by this user. Create it and give it to the user that the program runs as.")
        }
    }

    static func megabytes(_ path: String) -> String {
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.doubleValue ?? 0
        return (size / 1_000_000).formatted(.number.precision(.fractionLength(1)).locale(Locale(identifier: "en")))
    }
}

extension StartRefusal {
    /// What is wrong with a backup, and what to do.
    static func backup(_ error: any Error, _ path: String) -> StartRefusal {
        guard let error = error as? BackupError else { return .unknown(error) }
        let sentence =
            switch error {
            case .notABackup: "\(path) is not a backup of this program, or this user may not read it."
            case .newer: "\(path) was made by a newer version of this program. Install that version, then try again."
            case .otherSheet(let number):
                "\(path) is opened by the backup sheet with the number \(number). The sheet that was typed is another one. "
                    + "The number stands at the top of a sheet."
            case .cutOff:
                "\(path) is not whole: its end is missing or damaged. Copy the file again, or take an older backup."
            case .damaged: "\(path) is damaged. Copy the file again, or take an older backup."
            case .unavailable: "\(path) could not be read or written. Is the disk full?"
            case .exists: "\(path) exists already. Wait a second and try again."
            }
        return StartRefusal(sentence)
    }
}
