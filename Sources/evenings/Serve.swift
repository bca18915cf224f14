import ArgumentParser
import Casework
import Site

/// `evenings serve`: the web site of one clinic, until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a clinic's site.",
        discussion: """
            Listens on this machine only, unless --host says otherwise; a web server in front ends the encryption and
            passes requests on. --origin must be the address people type, because forms from any other are refused.

            Stops on SIGTERM or Ctrl-C: requests under way are answered first.
            The log goes to standard error: the start, and errors with a reference number. It holds no address, no name
            and no text of anybody.

            Example, behind a web server:
              evenings serve --data /var/lib/evenings --origin https://practice.example --name "Practice"
            """)

    @Option(help: "The folder of the clinic's data. Made if it is not there; no other user may enter it from then on.")
    var data: String

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "The address of this machine to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The address people reach the site under: https://…, or http://localhost:8080 to try it out.")
    var origin: String

    @Option(help: "What the site calls itself where anyone may look. Choose a name that says nothing of its purpose.")
    var name = "Notes for two"

    @Flag(
        help: """
            A line in the log for each request: method, status, milliseconds. Without it nothing tells at which minute \
            somebody was here.
            """)
    var logRequests = false

    #if DEBUG
    @OptionGroup var debugging: Debugging
    #endif

    func validate() throws {
        guard Origin(origin) != nil else {
            let meant = Origin.meant(by: origin).map { " Did you mean \($0.text)?" } ?? ""
            throw ValidationError(
                "--origin must look like https://practice.example (or http://localhost:8080 on this machine).\(meant)")
        }
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535.") }
        guard !data.isEmpty else { throw ValidationError("--data must name a folder.") }
    }

    func run() async throws {
        guard let origin = Origin(origin) else { throw ValidationError("--origin is not an address.") }
        #if DEBUG
        let program = Program(assets: debugging.assetSource, now: debugging.clock)
        #else
        let program = Program()
        #endif
        let port = ListeningPort(host: host, number: port)
        try await inPlainWords {
            let content = try program.content()
            try await port.tryOut()
            let open = try await OpenClinic(folder: data, assets: program.assets)
            if let link = try await open.accounts.firstLink() {
                Terminal.say("Nobody works here yet. Open this once, to begin:  \(origin.text)/first/\(link)")
            }
            let services = program.services(open, content, at: origin, called: name, logsRequests: logRequests)
            try await program.serve(open, services, on: port)
        }
    }
}
