import ArgumentParser
import Casework
import Logging
import Pages
import Site

/// `evenings serve`: the web site of one clinic, until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the web site of a clinic.",
        discussion: """
            Listens on this machine only, unless you set --host. A web server in front handles the encryption and
            passes requests on. --origin must be the address that people type: forms from any other are refused.

            Stops on SIGTERM or Ctrl-C, after it has answered the requests under way.
            The log goes to standard error. It records starts, and errors with a reference number. It contains no
            address, no name and no text of anybody.

            Example, behind a web server:
              evenings serve --data /var/lib/evenings --origin https://practice.example --name "Practice"
            """)

    @Option(help: "The folder for the clinic's data. It is created if missing, and closed to all other users.")
    var data: String

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "The address of this machine to listen on.")
    var host = "127.0.0.1"

    @Option(
        help: """
            The address at which people reach the site: https://…, or http://localhost:8080 to try it out. Without it, \
            the one in the settings.
            """)
    var origin: String?

    @Option(
        help: """
            The name of the site, which anyone can see. Choose one that does not say what the site is for. Without it, \
            the one in the settings.
            """)
    var name: String?

    @Option(
        help: """
            A square PNG or an SVG file, for the home screens of phones. Anyone can see it. Without this option the \
            program's own icon is used.
            """)
    var icon: String?

    @Flag(
        help: """
            Log each request: method, status, milliseconds. Without this option the log does not show at which minute \
            somebody was here.
            """)
    var logRequests = false

    #if DEBUG
    @OptionGroup var debugging: Debugging
    #endif

    func validate() throws {
        guard origin.map({ Origin($0) != nil }) ?? true else {
            let origin = origin ?? ""
            let meant = Origin.meant(by: origin).map { " Did you mean \($0.text)?" } ?? ""
            throw ValidationError(
                "--origin must look like https://practice.example (or http://localhost:8080 on this machine).\(meant)")
        }
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535.") }
        guard !data.isEmpty else { throw ValidationError("--data must name a folder.") }
    }

    func run() async throws {
        #if DEBUG
        let program = Program(assets: debugging.assetSource, now: debugging.clock)
        #else
        let program = Program()
        #endif
        let port = ListeningPort(host: host, number: port)
        try await inPlainWords {
            let content = try program.content()
            let settings = try ClinicSettings.read(data, countries: Set(content.helplines.countries.map(\.code)))
            guard let origin = (self.origin ?? settings?[.address]).flatMap(Origin.init) else {
                throw StartRefusal(
                    "This clinic has no settings yet. Run: evenings setup --data \(data)   (or name its address with "
                        + "--origin)")
            }
            let icon = try program.icon(icon ?? settings?.icon(in: data))
            try await port.tryOut()
            let open = try await OpenClinic(folder: data, assets: program.assets)
            if let link = try await open.accounts.firstLink() {
                Terminal.say(
                    "This clinic has no therapist yet. Open this link once to begin:  \(origin.text)/first/\(link)")
            }
            let services = program.services(
                open, content, at: origin, called: name ?? settings?[.name] ?? "Notes for two", icon: icon,
                language: settings?[.language], logsRequests: logRequests,
                secondFactor: settings?.secondFactor ?? .offered)
            let control = Task { await ControlSocket(folder: data).serve(open, logger: Logger(label: "evenings")) }
            defer { control.cancel() }
            try await program.serve(open, services, on: port)
        }
    }
}
