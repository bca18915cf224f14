import ArgumentParser
import Foundation

/// `evenings doctor`: what is wrong with a clinic, and how to mend it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look for faults in a clinic, and say how to mend each.",
        discussion: """
            Looks at the folder, the keys, the database, the settings, the backups, the clock and the disk. It changes
            nothing, needs no key of anybody, and may be used while the program runs.

            Ends with status 0 when all is well, 1 when it found a fault, and 2 when it found only advice.

            Examples:
              evenings doctor --data /var/lib/evenings
              evenings doctor --data /var/lib/evenings --json
            """)

    @Option(help: "The clinic's data folder.")
    var data = "/var/lib/evenings"

    @ArgumentParser.Flag(help: "Print one line of JSON with every finding.")
    var json = false

    func run() async throws {
        let findings = try await inPlainWords {
            try Operator.actAsOwner(of: data)
            return await Examination(folder: data, countries: try countries(), now: Clock.system()).findings()
        }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            Terminal.say(String(decoding: try encoder.encode(findings), as: UTF8.self))
        } else if findings.isEmpty {
            Terminal.say("All is well.")
        } else {
            for finding in findings {
                Terminal.say("\(finding.isFault ? "FAULT " : "Advice")  \(finding.sentence)\n        \(finding.mend)\n")
            }
        }
        if findings.contains(where: \.isFault) { throw ExitCode(1) }
        if !findings.isEmpty { throw ExitCode(2) }
    }
}
