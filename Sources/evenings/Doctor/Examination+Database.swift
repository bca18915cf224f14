import Assets
import Foundation
import Glibc
import Homework
import Sealing
import Storage
import StorageSQLite

// A copy of the database, looked at without any key.
extension Examination {
    func databaseFindings() async -> [Finding] {
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

    var notRunning: Finding {
        .advice("program.stopped", "The program does not run with this folder.", mend: "systemctl start evenings")
    }

    static func id(of refusal: OpenRefusal) -> String {
        switch refusal {
        case .databaseIsNewer, .formatIsNewer, .migrationChanged: "database.newer"
        case .damaged: "database.damaged"
        case .databaseMissing: "database.missing"
        case .setting: "sqlite.setting"
        default: "database.unread"
        }
    }

    func findings(_ database: InspectedDatabase) -> [Finding] {
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

    var clockFinding: Finding {
        .fault(
            "clock.wrong", "The clock shows \(Day.utc(now)), and something here was written later than that.",
            mend: "Set the clock: timedatectl set-ntp true")
    }
}
