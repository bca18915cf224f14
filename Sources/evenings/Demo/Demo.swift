import ArgumentParser
import Casework
import Demonstration
import Foundation
import Sealing
import Site
import UnixSignals

/// `evenings demo`: the same program with made-up people, to look at.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a demonstration clinic with made-up people.",
        discussion: """
            Creates one therapist and five couples, serves their pages on this machine only, and prints a link for each
            of the nine people who can sign in. Open a link and press the button on its page. The links work until the
            demonstration stops. Nothing in it is real, and every page says so. Creating it takes a few seconds.

            Without --data, everything is deleted when the demonstration stops. With --data, the folder is kept, and
            the next start uses it again.

            Example:
              evenings demo --port 8090
            """)

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "A folder for the demonstration. Without it, a temporary one is used and deleted at the end.")
    var data: String?

    @Option(help: "Any number. The same number gives the same names, words and digits.")
    var seed: UInt64?

    @Flag(help: "Print the links, names, words and digits of all people as one line of JSON.")
    var json = false

    #if DEBUG
    @OptionGroup var debugging: Debugging
    #endif

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port must be from 1 to 65535.") }
        guard data != "" else { throw ValidationError("--data must name a folder.") }
    }

    func run() async throws {
        guard let origin = Origin("http://localhost:\(port)") else { throw ValidationError("--port is not valid.") }
        #if DEBUG
        let program = Program(assets: debugging.assetSource, now: debugging.clock)
        #else
        let program = Program()
        #endif
        let port = ListeningPort(host: "127.0.0.1", number: port)
        try await inPlainWords {
            let content = try program.content()
            try await port.tryOut()
            let folder = DemoFolder(data)
            defer { folder.removeIfPassing() }
            let open = try await OpenClinic(folder: folder.path, assets: program.assets)
            guard let people = try await stoppable({ try await people(of: open, folder, program) }) else { return }
            let guests = people.compactMap(\.guest)
            guard guests.count == people.count, let entrance = DemonstrationEntrance(guests, listeningOn: port.host)
            else {
                throw DemoFolder.notDemonstration
            }
            let links = DemoLinks(people: people, guests: guests, origin: origin)
            let said = json ? try links.json() : links.text()
            // After the log's own lines, so that the links are printed last.
            let services = program.services(
                open, content, at: origin, called: "Notes for two", isDemonstration: true)
            try await program.serve(open, services, on: port, entrance: entrance) { Terminal.say(said) }
        }
    }

    /// The people of an earlier start, or new ones.
    private func people(
        of open: OpenClinic, _ folder: DemoFolder, _ program: Program
    ) async throws -> [DemoEntry] {
        if let known = try folder.people() { return known }
        guard try await open.accounts.firstLink() != nil else { throw DemoFolder.notDemonstration }
        let isJSON = json
        if !isJSON { Terminal.say("Creating nine people …") }
        let random: any RandomSource = seed.map { DemoRandom(seed: $0) } ?? SystemRandom()
        let made = try await Demonstration.make(
            in: open.accounts, library: open.library, now: program.moment, random: random
        ) { name in if !isJSON { Terminal.say("  \(name)") } }
        let people = made.map(DemoEntry.init)
        try folder.keep(people)
        return people
    }

    /// Ends early, with nil, when the process is told to stop, so that a temporary folder is removed then too.
    private func stoppable<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                for await _ in signals { break }
                return nil
            }
            let first = try await group.next() ?? nil
            group.cancelAll()
            // Unfinished work ends at its next step, and its outcome no longer matters.
            while let _ = await group.nextResult() {}
            return first
        }
    }
}
