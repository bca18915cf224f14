import ArgumentParser
import Assets
import Backups
import Casework
import Foundation
import Sealing
import Site

/// `evenings setup`: a few questions, and a clinic is ready to start.
struct Setup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Set a clinic up: a few questions, then the backup sheet and the first therapist's link.",
        discussion: """
            Asks \(SettingKey.allCases.count) questions; Return takes what stands in brackets. It creates the data folder
            with its keys, and prints two things:

              the backup sheet      a page that opens the backups. Print it twice.
              the first link        opens once, and makes the clinic's first therapist.

            Start it again to change an answer. A new sheet is made by `evenings sheet renew` only. For scripts, put the
            answers into a file of lines such as: address = https://practice.example

            Examples:
              evenings setup --data /var/lib/evenings
              evenings setup --data /var/lib/evenings --answers answers.txt --sheet-to sheet.txt
            """)

    @Option(help: "The clinic's data folder. It is created if missing.")
    var data = "/var/lib/evenings"

    @Option(help: "A file with the answers. What it lacks takes its usual value; nothing is asked.")
    var answers: String?

    @Option(help: "Write the backup sheet to this file and not to the terminal. Print it, then delete the file.")
    var sheetTo: String?

    func run() async throws {
        try await inPlainWords {
            try Operator.actAsOwner(of: data)
            let countries = try countries()
            try DataFolder.prepare(data)
            let earlier = try ClinicSettings.read(data, countries: countries)
            let settings =
                try answers.map { try Self.given($0, earlier, data, countries) }
                ?? Self.asked(earlier, data, countries)
            let open = try await OpenClinic(folder: data, assets: .embedded)
            try settings.write(to: data)
            try await note(settings, open.accounts)
            let link = try await open.accounts.firstLink()
            try open.close()
            try report(settings, link)
        }
    }

    /// The help page's country, unless the therapist has chosen one.
    private func note(_ settings: ClinicSettings, _ accounts: AccountService) async throws {
        guard let country = settings[.country], !country.isEmpty, var help = try await accounts.help(),
            help.country == nil
        else { return }
        help.country = country
        try await accounts.set(help)
    }

    private func report(_ settings: ClinicSettings, _ link: String?) throws(StartRefusal) {
        let address = settings[.address] ?? ""
        if try SheetFile.read(data) == nil {
            let sheet = try SheetCommand.make(in: data, address: address)
            if let sheetTo {
                do { try PrivateFile.write(Array((sheet.text + "\n").utf8), to: sheetTo) } catch {
                    // Nobody has seen this sheet: the next run makes another.
                    unlink(data + "/" + SheetFile.fileName)
                    throw StartRefusal("The sheet could not be written to \(sheetTo). Name another file and try again.")
                }
                Terminal.say("The backup sheet is in \(sheetTo). Print it twice, then delete the file.")
            } else {
                Terminal.say("\n" + sheet.text + "\n\nPrint this sheet twice before you go on. It is not shown again.")
            }
        }
        Terminal.say("\nThe settings are in \(data)/\(ClinicSettings.fileName).")
        Terminal.say("Start the program: systemctl enable --now evenings evenings-backup.timer")
        if let link {
            Terminal.say("Then open this link once. It makes the first therapist:\n\n  \(address)/first/\(link)\n")
        }
    }

    /// Every question, in the terminal. A wrong answer is asked again.
    private static func asked(
        _ earlier: ClinicSettings?, _ folder: String, _ countries: Set<String>
    ) throws(StartRefusal) -> ClinicSettings {
        var settings = ClinicSettings()
        for (index, key) in SettingKey.allCases.enumerated() {
            let usual = earlier?[key] ?? key.preset(in: folder)
            Terminal.say("\n\(index + 1) of \(SettingKey.allCases.count). \(key.question)\n   \(key.explanation)")
            while settings[key] == nil {
                let shown = usual.map { $0.isEmpty ? "[none]" : "[\($0)]" } ?? ""
                guard let line = Terminal.ask("   \(shown)") else {
                    throw StartRefusal("The questions ended early. Nothing was written. Start evenings setup again.")
                }
                let answer = line.trimmingCharacters(in: .whitespaces)
                guard let given = answer.isEmpty ? usual : answer == "none" ? "" : answer else {
                    Terminal.complain("   This one needs an answer.")
                    continue
                }
                switch key.checked(given, countries: countries) {
                case .success(let value): settings[key] = value
                case .failure(let refusal): Terminal.complain("   \(refusal)")
                }
            }
        }
        return settings
    }

    private static func given(
        _ file: String, _ earlier: ClinicSettings?, _ folder: String, _ countries: Set<String>
    ) throws(StartRefusal) -> ClinicSettings {
        var settings = try ClinicSettings(file: file)
        for key in SettingKey.allCases {
            guard let value = settings[key] ?? earlier?[key] ?? key.preset(in: folder) else {
                throw StartRefusal("\(file) needs a line for \(key.rawValue): \(key.explanation)")
            }
            switch key.checked(value, countries: countries) {
            case .success(let value): settings[key] = value
            case .failure(let refusal): throw StartRefusal("\(file), \(key.rawValue): \(refusal)")
            }
        }
        return settings
    }
}
