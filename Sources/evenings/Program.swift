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

    /// The moment it is.
    var moment: Instant { now() }

    init(assets: AssetSource = .embedded, now: @escaping @Sendable () -> Instant = Clock.system) {
        (self.assets, self.now) = (assets, now)
        _ = FreedMemory.overwriteFromNowOn()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
    }

    /// The pages as they will be served. Made before a folder is touched: a fault in them refuses the start.
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

    /// Answers requests until the process is told to stop; those under way are answered first. Closes the clinic
    /// however it ends.
    ///
    /// - Parameters:
    ///   - door: routes that only a demonstration has.
    ///   - running: called once, when the site listens.
    func serve(
        _ open: OpenClinic, _ environment: SiteEnvironment, on port: ListeningPort, door: DemonstrationDoor? = nil,
        running: @escaping @Sendable () async -> Void = {}
    ) async throws {
        let practice = Practice(
            clinic: open.clinic, library: open.library, isDemonstration: environment.isDemonstration)
        let site = siteApplication(
            buildSite(environment) { router in
                addDoors(to: router, environment, practice)
                door?.addRoutes(to: router, environment, practice)
            }, host: port.host, port: port.number, logger: Logger(label: "evenings"), running: running)
        let sweeping = Task { await open.sweep(now) }
        let served: Result<Void, any Error>
        do {
            served = .success(try await site.runService(gracefulShutdownSignals: [.sigterm, .sigint]))
        } catch {
            served = .failure(port.refusal(error) ?? error)
        }
        // A round that is under way ends first: the database is closed under nobody's hands.
        sweeping.cancel()
        await sweeping.value
        do { try open.close() } catch { if case .success = served { throw error } }
        try served.get()
    }
}
