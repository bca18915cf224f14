import Assets
import CDispatch
import Foundation
import Glibc
import Homework
import Sealing
import Storage
import StorageSQLite

/// One look at a clinic from outside, while it runs or rests.
struct Examination {
    let folder: String
    let countries: Set<String>
    let now: Instant

    func findings() async -> [Finding] {
        let place = folderFindings
        // Nothing more can be read in a folder that is missing or closed to this user.
        if place.contains(where: { ["folder.missing", "folder.owner"].contains($0.id) }) { return place }
        return place + settingsFindings + restoreFindings + (await databaseFindings()) + backupFindings + diskFindings
    }

    // MARK: The folder and the files in it

    private var folderFindings: [Finding] {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return [
                .fault(
                    "folder.missing", "\(folder) is not a folder.",
                    mend: "Set the clinic up: evenings setup --data \(folder)")
            ]
        }
        guard status.st_uid == geteuid() else {
            return [
                .fault(
                    "folder.owner", "\(folder) belongs to another user than this one.",
                    mend: "Start this command as root, or as the user who owns the folder.")
            ]
        }
        var found: [Finding] = []
        if status.st_mode & 0o077 != 0 {
            found.append(.fault("folder.open", "Other users can enter \(folder).", mend: "chmod 700 \(folder)"))
        }
        for name in ["pepper", SQLiteStore.fileName, ClinicSettings.fileName, SheetFile.fileName] {
            let path = folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_uid != geteuid() {
                found.append(
                    .fault(
                        "file.owner", "\(path) belongs to another user, so the program cannot use it.",
                        mend: "chown --reference=\(folder) \(path)"))
            } else if status.st_mode & 0o077 != 0 {
                found.append(.fault("file.open", "Other users can read \(path).", mend: "chmod go= \(path)"))
            }
        }
        return found + pepperFindings
    }

    private var pepperFindings: [Finding] {
        let path = folder + "/pepper"
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue else {
            return [
                .fault(
                    "pepper.missing", "The pepper is missing. Without it nobody can sign in.",
                    mend:
                        "Take it from a backup: evenings restore --data NEW-FOLDER --from BACKUP, then copy NEW-FOLDER/pepper."
                )
            ]
        }
        guard size != 32 else { return [] }
        return [
            .fault(
                "pepper.damaged", "The pepper has \(size) bytes, not 32. Without it nobody can sign in.",
                mend:
                    "Take it from a backup: evenings restore --data NEW-FOLDER --from BACKUP, then copy NEW-FOLDER/pepper."
            )
        ]
    }

    // MARK: Settings

    private var settings: ClinicSettings? { try? ClinicSettings.read(folder, countries: countries) }

    private var settingsFindings: [Finding] {
        do {
            guard let settings = try ClinicSettings.read(folder, countries: countries) else {
                return [
                    .fault(
                        "settings.missing", "This clinic has no settings yet.",
                        mend: "Answer the questions: evenings setup --data \(folder)")
                ]
            }
            var found: [Finding] = []
            if settings[.address]?.hasPrefix("http:") == true {
                found.append(
                    .advice(
                        "address.local", "The address is \(settings[.address] ?? ""): only this machine can open it.",
                        mend: "Give it an address that begins with https: evenings setup --data \(folder)"))
            }
            if let icon = settings.icon(in: folder),
                case .failure(let refusal) = SettingKey.icon.checked(icon, countries: [])
            {
                found.append(
                    .fault(
                        "icon.unusable", "\(refusal) The program does not start with it.",
                        mend: "Name another picture, or none: evenings setup --data \(folder)"))
            }
            return found
        } catch {
            return [
                .fault(
                    "settings.wrong", "\(error)", mend: "Answer the questions again: evenings setup --data \(folder)")
            ]
        }
    }

    // MARK: The rests of a restore

    private var restoreFindings: [Finding] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var found: [Finding] = []
        if names.contains("restoring") {
            found.append(
                .fault(
                    "restore.cut", "A restore was cut off.",
                    mend: "Give the same command again: evenings restore --data \(folder) --from BACKUP"))
        }
        for name in names.sorted() where name.hasPrefix("before-restore-") {
            guard let seconds = Int64(name.dropFirst("before-restore-".count)),
                now.seconds - seconds > 30 * 86_400
            else { continue }
            found.append(
                .advice(
                    "restore.old",
                    "\(folder)/\(name) still holds the files from before a restore, and what was erased since.",
                    mend: "If all is well: rm -r \(folder)/\(name)"))
        }
        return found
    }

    // MARK: The database

    private func databaseFindings() async -> [Finding] {
        guard FileManager.default.fileExists(atPath: folder + "/" + SQLiteStore.fileName) else {
            return [
                .fault(
                    "database.missing", "The database is missing.",
                    mend: "Restore a backup: evenings restore --data \(folder) --from BACKUP")
            ]
        }
        let copy = folder + "/" + "doctor.sqlite"
        defer { unlink(copy) }
        do {
            let isRunning = try await BackupMaking.copyDatabase(of: folder, to: copy)
            let database = try InspectedDatabase(
                path: copy, migrations: Migration.released(.embedded), entryFormat: OpenClinic.entryFormat)
            return (isRunning ? [] : [notRunning]) + findings(database)
        } catch let refusal as OpenRefusal {
            return [
                .fault(
                    Self.id(of: refusal), StartRefusal.storage(refusal, in: folder).description,
                    mend: "If a backup is needed: evenings restore --data \(folder) --from BACKUP")
            ]
        } catch {
            return [.fault("database.unread", "\(error)", mend: "Look at the disk, then start the program again.")]
        }
    }

    private var notRunning: Finding {
        .advice("program.stopped", "The program does not run with this folder.", mend: "systemctl start evenings")
    }

    private static func id(of refusal: OpenRefusal) -> String {
        switch refusal {
        case .databaseIsNewer, .formatIsNewer, .migrationChanged: "database.newer"
        case .damaged: "database.damaged"
        case .databaseMissing: "database.missing"
        case .setting: "sqlite.setting"
        default: "database.unread"
        }
    }

    private func findings(_ database: InspectedDatabase) -> [Finding] {
        var found: [Finding] = []
        let today = Minute(now).day
        if let check = database.pepperCheck, let pepper = try? PepperFile(folder: folder).read(), pepper.check != check
        {
            found.append(
                .fault(
                    "pepper.other", "The pepper belongs to another clinic. Nobody can sign in.",
                    mend: "Put this clinic's pepper back, from a backup."))
        }
        if database.pending > 0 {
            found.append(
                .advice(
                    "database.old", "The tables are those of an earlier version.",
                    mend: "Make a backup, then start the program again: it brings them up to date."))
        }
        if database.therapists == 0 {
            found.append(
                .advice(
                    "people.none", "This clinic has no therapist yet.",
                    mend: "Open the first link: evenings setup --data \(folder) prints it."))
        } else if let seen = database.therapistSeen, today - seen > 10 {
            found.append(
                .advice(
                    "people.away",
                    "No therapist has signed in for \(today - seen) days. Nobody reads what couples write.",
                    mend: "Ask the therapist. An absence can be announced under Settings, with somebody who reads."))
        }
        if let newest = database.newestDay, newest > today + 1 {
            found.append(clockFinding)
        }
        return found
    }

    private var clockFinding: Finding {
        .fault(
            "clock.wrong", "The clock shows \(Day.utc(now)), and something here was written later than that.",
            mend: "Set the clock: timedatectl set-ntp true")
    }

    // MARK: Backups

    private var backupFindings: [Finding] {
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

    private func sheetFindings(_ sheet: SheetFile) -> [Finding] {
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

    private var copyFindings: [Finding] {
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

    private func age(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? now.seconds - Int64(status.st_mtim.tv_sec) : 0
    }

    private static func device(_ path: String) -> UInt? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt(status.st_dev) : nil
    }

    // MARK: The disk

    private var diskFindings: [Finding] {
        let backups = settings?.backups(of: folder)
        return [folder, backups].compactMap { $0 }.compactMap { path in
            var status = statvfs()
            guard statvfs(path, &status) == 0 else { return nil }
            let free = UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_000_000
            guard free < Self.least else { return nil }
            return .fault(
                "disk.full", "The disk of \(path) has \(free) MB left. Soon nothing can be saved.",
                mend: "Free some space, or move the backups to another disk.")
        }
    }

    /// Megabytes that a clinic needs at least, for its log and one backup.
    private static let least: UInt64 = 500
}
