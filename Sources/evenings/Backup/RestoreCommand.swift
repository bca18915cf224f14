import ArgumentParser
import Backups
import Foundation
import Homework
import Sealing
import Storage

/// `evenings restore`: puts a backup in the place of a clinic, or proves that it could.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of a clinic, or prove with --drill that you could.",
        discussion: """
            Asks for the backup sheet. Everything is opened and checked first; then the present files are moved to a folder
            beside them, and the restored ones take their place. If it is cut off, give the same command again.

            What people wrote after the backup is lost, and nobody can say what it was. So all sessions end, every
            statement of readiness is void, shared answers go out of sight until their authors share them again, and all
            homework pauses. The therapist reads on each couple's page what to ask, speaks with each of them alone, and
            ends the pause. Members read, for fourteen days at least, that something they sent may be missing.

            What was erased is erased again: from the list in the present database, and from erased.txt beside the
            backup.

            Examples:
              systemctl stop evenings
              evenings restore --data /var/lib/evenings --from /mnt/usb/evenings-20261130T201500Z.backup
              systemctl start evenings

              evenings restore --data /var/lib/evenings --drill
            """)

    @Option(help: "The clinic's data folder. It is created if missing.")
    var data = "/var/lib/evenings"

    @Option(help: "The backup. Without it, the newest one in the folder that the settings name.")
    var from: String?

    @Option(help: "A file with the groups of the backup sheet, for scripts. Without it, they are asked for.")
    var sheet: String?

    @Option(help: "The list of what was erased. Without it, erased.txt beside the backup.")
    var ledger: String?

    @ArgumentParser.Flag(help: "Open and check everything, change nothing, and say how long it took.")
    var drill = false

    @ArgumentParser.Flag(help: "Restore although the folder holds another clinic.")
    var replaceOtherClinic = false

    func run() async throws {
        try await inPlainWords {
            try Operator.actAsOwner(of: data)
            let backup = try newest()
            let header = try Self.header(backup)
            Terminal.say("\(backup) was made on \(Self.day(header.made)). It needs the sheet \(header.sheet).")
            let sheet = try TypedSheet.ask(file: sheet)
            if drill { try prove(backup, sheet) } else { try restore(backup, sheet) }
        }
    }

    private func restore(_ backup: String, _ sheet: BackupSheet) throws(StartRefusal) {
        let restored = try Restoring(
            folder: data, backup: backup, sheet: sheet, ledger: ledger, replacesOther: replaceOtherClinic
        ).restore(at: Clock.system())
        var lines = ["The clinic is back as it was on \(Self.day(restored.header.made))."]
        if restored.erasedAgain > 0 {
            lines.append("Erased again, since they were erased after the backup: \(restored.erasedAgain) couples.")
        }
        if restored.lacksLedger {
            lines.append(
                "No list of what was erased was found. If a couple was erased after the backup, it is back: the therapist "
                    + "has to erase it again.")
        }
        if let earlier = restored.earlier {
            lines.append("The files that were here before are in \(earlier). Delete that folder when all is well.")
        }
        lines.append("Start the program. Each therapist reads on each couple's page what to do next.")
        Terminal.say(lines.joined(separator: "\n"))
    }

    private func prove(_ backup: String, _ sheet: BackupSheet) throws(StartRefusal) {
        let start = ContinuousClock.now
        let now = Clock.system()
        let ledger = try ErasureLedger(beside: backup).read() ?? []
        let opened = try OpenedBackup(
            backup, with: sheet, into: data + "/drill", ledger: ledger, now: Minute(now))
        try? FileManager.default.removeItem(atPath: opened.folder)
        if var file = try SheetFile.read(data) {
            file.drilled = now.seconds
            file.checked = now.seconds
            try file.write(to: data)
        }
        let seconds = (ContinuousClock.now - start).components.seconds
        Terminal.say("This backup opens, and all of it is sound. It took \(seconds) seconds. Nothing was changed.")
    }

    private func newest() throws(StartRefusal) -> String {
        if let from { return from }
        let settings = try ClinicSettings.read(data, countries: try countries())
        let folder = settings?.backups(of: data) ?? data + "-backups"
        guard let newest = BackupNames(folder: folder).newest else {
            throw StartRefusal("There is no backup in \(folder). Name one with --from.")
        }
        return newest
    }

    static func header(_ path: String) throws(StartRefusal) -> BackupHeader {
        do { return try BackupReader(path: path).header } catch { throw .backup(error, path) }
    }

    /// `30 November 2026, 20:15 UTC`.
    static func day(_ seconds: Int64) -> String {
        var style = Date.FormatStyle(date: .long, time: .shortened, locale: Locale(identifier: "en_GB"))
        style.timeZone = .gmt
        return Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(style) + " UTC"
    }
}
