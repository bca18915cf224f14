import ArgumentParser
import Backups
import Foundation
import Homework
import Storage

/// `evenings verify`: opens a backup from beginning to end.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Open a backup from beginning to end, and say whether it could be restored.",
        discussion: """
            Asks for the backup sheet, opens the whole file, and checks the database in it. It needs no clinic: it works on
            any machine with this program, and leaves nothing there.

            Example:
              evenings verify /mnt/usb/evenings-20261130T201500Z.backup
            """)

    @Argument(help: "The backup.")
    var backup: String

    @Option(help: "A file with the groups of the backup sheet, for scripts. Without it, they are asked for.")
    var sheet: String?

    func run() async throws {
        try await inPlainWords {
            let header = try RestoreCommand.header(backup)
            Terminal.say(
                "\(backup) was made on \(RestoreCommand.day(header.made)). It needs the sheet \(header.sheet).")
            let sheet = try TypedSheet.ask(file: sheet)
            let folder = NSTemporaryDirectory() + "evenings-verify-" + UUID().uuidString
            let opened = try OpenedBackup(
                backup, with: sheet, into: folder, ledger: [], now: Minute(Clock.system()))
            try? FileManager.default.removeItem(atPath: opened.folder)
            Terminal.say("This backup is whole, and the database in it is sound. It can be restored.")
        }
    }
}
