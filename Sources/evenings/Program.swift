import Assets
import Homework
import Hummingbird
import Logging
import Pages
import Sealing
import Site
import UnixSignals

/// What a running site needs of its process: files, the clock, the log, and signals to stop.
struct Program {
    let assets: AssetSource
    private let now: @Sendable () -> Instant

    /// The moment it is.
    var moment: Instant { now() }

    init(assets: AssetSource = .embedded, now: @escaping @Sendable () -> Instant = Clock.system) {
        (self.assets, self.now) = (assets, now)
        _ = FreedMemory.overwriteFromNowOn()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
    }

    /// Answers requests until the process is told to stop; those under way are answered first.
    func serve(
        _ open: OpenClinic, at origin: Origin, called name: String, isDemonstration: Bool = false, host: String,
        port: Int
    ) async throws {
        let environment = SiteEnvironment(
            templates: try TemplateLibrary(assets), catalogue: try Catalogue(assets), files: StaticFiles(assets),
            origin: origin, brand: name, isDemonstration: isDemonstration, now: now)
        let practice = Practice(clinic: open.clinic, library: open.library, isDemonstration: isDemonstration)
        let site = siteApplication(
            buildSite(environment) { addDoors(to: $0, environment, practice) }, host: host, port: port,
            logger: Logger(label: "evenings"))
        try await site.runService(gracefulShutdownSignals: [.sigterm, .sigint])
    }
}
