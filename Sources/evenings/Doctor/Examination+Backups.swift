import CDispatch
import Foundation
import Glibc
import Homework
import Sealing

// The backup sheet, and the backups.
extension Examination {
    var backupFindings: [Finding] {
        let sheet: SheetFile
        do {
            guard let found = try SheetFile.read(folder) else {
                return [
                    .fault(
                        "sheet.missing", "There is no backup sheet, so no backup can be made.",
                        mend: "Make one: evenings setup --data \(folder)")
                ]
            }
            sheet = found
        } catch {
            return [
                .fault(
                    "sheet.damaged", "\(error)", mend: "Make a new sheet: evenings sheet renew --data \(folder)")
            ]
        }
        return sheetFindings(sheet) + copyFindings
    }

    func sheetFindings(_ sheet: SheetFile) -> [Finding] {
        let year: Int64 = 365 * 86_400
        var found: [Finding] = []
        let number = sheet.publicKey.number
        if let checked = sheet.checked {
            if now.seconds - checked > year {
                found.append(
                    .advice(
                        "sheet.old", "The backup sheet \(number) was last looked at more than a year ago.",
                        mend: "Take it out: evenings sheet check --data \(folder)"))
            }
        } else {
            found.append(
                .advice(
                    "sheet.unchecked", "Nobody has ever checked that the backup sheet \(number) is at hand.",
                    mend: "Take it out: evenings sheet check --data \(folder)"))
        }
        if sheet.drilled.map({ now.seconds - $0 > year }) ?? true {
            found.append(
                .advice(
                    "drill.missing", "No backup was opened as a proof for a year.",
                    mend: "Try it: evenings restore --drill --data \(folder)"))
        }
        return found
    }

    var copyFindings: [Finding] {
        let names = BackupNames(folder: settings?.backups(of: folder) ?? folder + "-backups")
        guard FileManager.default.fileExists(atPath: names.folder) else {
            return [
                .fault(
                    "backup.none", "There is no backup: \(names.folder) is not there.",
                    mend: "Make one: evenings backup --data \(folder)")
            ]
        }
        guard access(names.folder, W_OK) == 0 else {
            return [
                .fault(
                    "backup.closed", "This user may not write to \(names.folder).",
                    mend: "chown --reference=\(folder) \(names.folder)")
            ]
        }
        var found: [Finding] = []
        let all = names.all()
        if let newest = all.last {
            let hours = (now.seconds - newest.made.seconds) / 3_600
            if hours > 48 {
                found.append(
                    .fault(
                        "backup.old", "The newest backup is \(hours / 24) days old.",
                        mend: "systemctl enable --now evenings-backup.timer, and look: journalctl -u evenings-backup"))
            }
            if newest.made > now + .hours(1) { found.append(clockFinding) }
        } else {
            found.append(
                .fault(
                    "backup.none", "There is no backup in \(names.folder).",
                    mend: "Make one: evenings backup --data \(folder)"))
        }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: names.folder)) ?? []
        if files.contains(where: { $0.hasSuffix(".part") && age(names.folder + "/" + $0) > 3_600 }) {
            found.append(
                .advice(
                    "backup.part", "A backup was cut off: there is a file that ends in .part.",
                    mend: "rm \(names.folder)/*.part"))
        }
        if Self.device(names.folder) == Self.device(folder) {
            found.append(
                .advice(
                    "backup.near", "The backups are on the same disk as the clinic.",
                    mend: "Copy \(names.folder) to another disk or another place, every day."))
        }
        return found
    }

    func age(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? now.seconds - Int64(status.st_mtim.tv_sec) : 0
    }

    static func device(_ path: String) -> UInt? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt(status.st_dev) : nil
    }
}
