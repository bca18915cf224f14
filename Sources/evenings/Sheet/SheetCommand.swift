import ArgumentParser
import Backups
import Foundation
import Homework
import Sealing

/// `evenings sheet`: whether the backup sheet is still at hand, or a new one.
struct SheetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract: "Check that the backup sheet is at hand, or make a new one.",
        discussion: """
            The backup sheet is a page of paper that opens the clinic's backups. It is printed by `evenings setup`, and this
            machine does not keep it.

            Examples:
              evenings sheet check --data /var/lib/evenings
              evenings sheet renew --data /var/lib/evenings | lp
            """,
        subcommands: [Check.self, Renew.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ask for two groups of the sheet, and remember the day.")

        @Option(help: "The clinic's data folder.")
        var data = "/var/lib/evenings"

        @Option(help: "A file with the groups of the sheet, for scripts.")
        var sheet: String?

        func run() async throws {
            try await inPlainWords {
                try Operator.actAsOwner(of: data)
                guard var file = try SheetFile.read(data) else { throw SheetCommand.none(data) }
                let groups = sheet == nil ? nil : try TypedSheet.ask(file: sheet).groups
                Terminal.say("Take the sheet with the number \(file.publicKey.number).")
                var random = SystemRandomNumberGenerator()
                for index in (0..<BackupSheet.groupCount).shuffled(using: &random).prefix(2).sorted() {
                    try ask(index, file.publicKey, typed: groups?[index])
                }
                file.checked = Clock.system().seconds
                try file.write(to: data)
                Terminal.say("Both groups are right. The day is noted. Put the sheet back in its place.")
            }
        }

        private func ask(_ index: Int, _ key: BackupPublicKey, typed: String?) throws(StartRefusal) {
            for _ in 0..<3 {
                guard let line = typed ?? Terminal.ask("Group \(index + 1), counted from the top left:") else { break }
                if key.isGroup(line, at: index) { return }
                guard typed == nil else { break }
                Terminal.complain("That is not group \(index + 1) of the sheet \(key.number).")
            }
            throw StartRefusal(
                "This is not the sheet \(key.number). If you cannot find it, make a new one: evenings sheet renew --data "
                    + data)
        }
    }

    struct Renew: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a new sheet and print it. Backups from now on need it.",
            discussion: """
                Backups that exist are still opened by the earlier sheet alone: keep it until they are gone. After this
                command, make a backup.
                """)

        @Option(help: "The clinic's data folder.")
        var data = "/var/lib/evenings"

        func run() async throws {
            try await inPlainWords {
                try Operator.actAsOwner(of: data)
                guard let earlier = try SheetFile.read(data) else { throw SheetCommand.none(data) }
                let address = try ClinicSettings.read(data, countries: try countries())?[.address] ?? ""
                Terminal.say(try SheetCommand.make(in: data, address: address).text)
                Terminal.complain(
                    "Keep the earlier sheet \(earlier.publicKey.number) as long as its backups exist. "
                        + "Now make a backup: evenings backup --data \(data)")
            }
        }
    }

    /// A new sheet, whose public half is in the folder when this returns.
    static func make(in folder: String, address: String) throws(StartRefusal) -> PrintedSheet {
        let sheet = BackupSheet(random: SystemRandom())
        let key: BackupPublicKey
        do { key = try sheet.publicHalf } catch { throw .unknown(error) }
        let now = Clock.system()
        try SheetFile(key, at: now).write(to: folder)
        return PrintedSheet(
            sheet: sheet, number: key.number, address: address,
            day: Day.utc(now))
    }

    private static func none(_ folder: String) -> StartRefusal {
        StartRefusal("This clinic has no backup sheet yet. Run: evenings setup --data \(folder)")
    }
}
