import Assets
import Foundation
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

    /// The present moment.
    var moment: Instant { now() }

    init(assets: AssetSource = .embedded, now: @escaping @Sendable () -> Instant = Clock.system) {
        (self.assets, self.now) = (assets, now)
        _ = FreedMemory.overwriteFromNowOn()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
    }

    /// The pages as they will be served. They are made before a folder is touched, so that a fault in them refuses the
    /// start.
    func environment(
        at origin: Origin, called name: String, isDemonstration: Bool = false
    ) throws(StartRefusal) -> SiteEnvironment {
        do {
            return SiteEnvironment(
                templates: try TemplateLibrary(assets), catalogue: try Catalogue(assets),
                helplines: try Helplines(assets), files: StaticFiles(assets), origin: origin, brand: name,
                isDemonstration: isDemonstration, zone: TimeZone.current.identifier, now: now)
        } catch { throw StartRefusal("The templates or texts could not be read: \(error)") }
    }

    /// Answers requests until the process is told to stop, finishes those that are running, and closes the clinic
    /// however it ends.
    ///
    /// - Parameters:
    ///   - area: routes that only a demonstration has.
    ///   - running: called once, when the site listens.
    func serve(
        _ open: OpenClinic, _ environment: SiteEnvironment, on port: ListeningPort, area: DemonstrationEntrance? = nil,
        running: @escaping @Sendable () async -> Void = {}
    ) async throws {
        let practice = Practice(
            accounts: open.accounts, library: open.library, isDemonstration: environment.isDemonstration)
        let site = siteApplication(
            buildSite(environment) { router in
                addRoutes(to: router, environment, practice)
                area?.addRoutes(to: router, environment, practice)
            }, host: port.host, port: port.number, logger: Logger(label: "evenings"), running: running)
        do {
            try await site.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch {
            try? open.close()
            throw port.refusal(error) ?? error
        }
        try open.close()
    }
}
