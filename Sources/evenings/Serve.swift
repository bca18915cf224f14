import ArgumentParser
import Assets
import Casework
import Foundation
import Hummingbird
import Logging
import Pages
import Sealing
import Site
import UnixSignals

/// `evenings serve`: the web site of one clinic, until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a clinic's site.",
        discussion: """
            Listens on this machine only, unless --host says otherwise; a web server in front ends the encryption and
            passes requests on. --origin must be the address people type, because forms from any other are refused.

            Stops on SIGTERM or Ctrl-C: requests under way are answered first.
            The log goes to standard error and holds no address, no name and no text of anybody.

            Example, behind a web server:
              evenings serve --data /var/lib/evenings --origin https://practice.example --name "Practice"
            """)

    @Option(help: "The folder of the clinic's data. Made if it is not there; readable by you alone.")
    var data: String

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "The address of this machine to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The address people reach the site under: https://…, or http://localhost:8080 to try it out.")
    var origin: String

    @Option(help: "What the site calls itself where anyone may look. Choose a name that says nothing of its purpose.")
    var name = "Practice"

    #if DEBUG
    @OptionGroup var debugging: Debugging
    #endif

    func validate() throws {
        guard Origin(origin) != nil else {
            throw ValidationError(
                "--origin must look like https://practice.example (or http://localhost:8080 on this machine).")
        }
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535.") }
    }

    func run() async throws {
        _ = FreedMemory.overwriteFromNowOn()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        try DataFolder.prepare(data)
        guard let origin = Origin(origin) else { throw ValidationError("--origin is not an address.") }
        #if DEBUG
        let (assets, now) = (debugging.assetSource, debugging.clock)
        #else
        let (assets, now) = (AssetSource.embedded, Clock.system)
        #endif
        let environment = SiteEnvironment(
            templates: try TemplateLibrary(assets), catalogue: try Catalogue(assets), files: StaticFiles(assets),
            origin: origin, brand: name, now: now)
        let open = try OpenClinic(folder: data, assets: assets)
        let practice = Practice(clinic: open.clinic, library: open.library)
        if let link = try await open.clinic.firstLink() {
            Terminal.say("Nobody works here yet. Open this once, to begin:  \(origin.text)/first/\(link)")
        }
        let site = siteApplication(
            buildSite(environment) { addDoors(to: $0, environment, practice) }, host: host, port: port,
            logger: Logger(label: "evenings"))
        try await site.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        try open.close()
    }
}
