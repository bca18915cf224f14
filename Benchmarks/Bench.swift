import ArgumentParser
import Foundation

@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure what a clinic feels of Two Evenings, and what a request costs.",
        discussion: """
            Makes a clinic in a temporary folder, starts the program on it as a process of its own, and visits it over
            this machine's own network as browsers would: real forms, real tokens, real keys, a real disk.

            First what a clinic feels: a member's page while a therapist's list loads again and again and the line at the
            sign-in is full; the list of 20, 100 and 500 couples; unlocking; memory; the program's size. With --before
            the same is measured of an older program, on copies of the same folders.

            Then what a request costs, beside a Hummingbird that only sends as many bytes (pages) or SQLite that only
            commits a row of the size (letters), a few seconds apart and by the same client. Machines differ and are
            noisy, so figures of two runs say little beside each other. Takes about four minutes, more with --before.

            Examples:
              bin/bench
              bin/bench --json > figures.json
              bin/bench --clinic --before ../older/evenings
              bin/bench --library          only how long the homework library takes to be read, some seconds
              bin/bench --quick            a few requests of each: shows that it runs, measures nothing
            """,
        subcommands: [BarePage.self, BareCommit.self])

    @Option(help: "The program to measure.")
    var program = ".build/release/evenings"

    @Option(help: "An older program to measure beside it.")
    var before: String?

    @Flag(help: "Measure what a clinic feels alone, and no single requests.")
    var clinic = false

    @Flag(help: "Measure how long the homework library takes to be read and checked, and nothing else.")
    var library = false

    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(help: "A few requests of each, to see that it runs; no figures to keep.")
    var quick = false

    func run() async throws {
        if library {
            let figures = try LibraryFigures(rounds: quick ? 3 : 41)
            for aim in figures.aims { print(aim.cells.joined(separator: "  ")) }
            return
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "evenings-bench-\(UUID().uuidString)")
        let data = folder.appending(path: "data")
        try FileManager.default.createDirectory(
            at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let size = quick ? Size.quick : Size.full
        let machine = Machine()
        let made = try await BenchClinic(in: data, size, isForOlder: before != nil, progress: Self.tell)
        let figures = try Measuring(
            clinic: made, program: program, before: before, folder: folder, size: size, tell: Self.tell
        ).figures(on: machine, onlyClinic: clinic)
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(figures), as: UTF8.self))
        } else {
            print(Report(figures: figures, isQuick: quick).text)
        }
    }

    /// Reports progress on standard error.
    private static let tell: @Sendable (String) -> Void = { line in
        FileHandle.standardError.write(Data("  \(line) \u{2026}\n".utf8))
    }
}
