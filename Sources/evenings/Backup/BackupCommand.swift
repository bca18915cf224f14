import ArgumentParser
import Assets
import Backups
import Foundation
import Pages
import Site

/// `evenings backup`: one sealed backup of a clinic, also while it runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a backup of a clinic. It may be running.",
        discussion: """
            A backup holds the database as it is at one moment, the pepper and the settings. It is sealed: only the
            backup sheet opens it, and this machine does not have that sheet. The file gets its name when all of it is
            on the disk, so half a backup is never taken for a whole one.

            Backups that are older than the settings say are removed afterwards, never the newest one. Beside them stands
            erased.txt, the list of what was erased. Copy the whole folder to another place.

            Examples:
              evenings backup --data /var/lib/evenings
              evenings backup --data /var/lib/evenings --to /mnt/usb --label before-move
            """)

    @Option(help: "The clinic's data folder.")
    var data = "/var/lib/evenings"

    @Option(help: "The folder to write to. Without it, the one in the settings.")
    var to: String?

    @Option(help: "A word for the file's name: small letters, digits and dashes.")
    var label: String?

    func validate() throws {
        guard label.map(BackupNames.isLabel) ?? true else {
            throw ValidationError("--label takes up to 40 small letters, digits and dashes.")
        }
    }

    func run() async throws {
        try await inPlainWords {
            try Operator.actAsOwner(of: data)
            let settings = try ClinicSettings.read(data, countries: try countries())
            let made = try await BackupMaking(
                folder: data, to: to ?? settings?.backups(of: data) ?? data + "-backups",
                retention: settings?.retention ?? .usual, icon: settings?.icon(in: data), label: label
            ).make(at: Clock.system())
            Terminal.say("Backup written: \(made.path) (\(made.megabytes) MB)")
            for name in made.removed { Terminal.say("Removed, older than \(made.days) days: \(name)") }
        }
    }
}

/// The countries that the page Help has numbers for.
func countries() throws(StartRefusal) -> Set<String> {
    let content: SiteContent
    do { content = try SiteContent(.embedded) } catch {
        throw StartRefusal("The templates or texts could not be read: \(error)")
    }
    return Set(content.helplines.countries.map(\.code))
}
