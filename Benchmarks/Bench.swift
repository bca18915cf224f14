import ArgumentParser
import Foundation

@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure what Two Evenings costs, beside a bare page and a bare commit in the same run.",
        discussion: """
            Makes a clinic in a temporary folder, starts the program on it as a process of its own, and visits it over
            this machine's own network as browsers would: real forms, real tokens, real keys, a real disk.

            Machines differ and are noisy, so the figures to remember are ratios: "x bare" compares with a Hummingbird
            that only sends as many bytes (pages), or with SQLite that only commits a row of the size (letters), a few
            seconds apart and by the same client. Processor time is the server's alone. Takes about two minutes.

            Examples:
              bin/bench
              bin/bench --json > figures.json
              bin/bench --quick            a few requests of each: shows that it runs, measures nothing
            """,
        subcommands: [BarePage.self, BareCommit.self])

    @Option(help: "The program to measure.")
    var program = ".build/release/evenings"

    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(help: "A few requests of each, to see that it runs; no figures to keep.")
    var quick = false

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evenings-bench-\(UUID().uuidString)")
        let data = folder.appending(path: "data")
        try FileManager.default.createDirectory(
            at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let size = quick ? Size.quick : Size.full
        let machine = Machine()
        let accounts = try await BenchClinic(in: data, size, progress: Self.tell)
        let figures = try Measuring(accounts: accounts, program: program, folder: folder, size: size, tell: Self.tell)
            .figures(on: machine)
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
