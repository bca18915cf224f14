import Assets
import Casework
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

    /// What pages are made of. Read before a data folder is touched: a fault in it refuses the start.
    func content() throws(StartRefusal) -> SiteContent {
        do { return try SiteContent(assets) } catch {
            throw StartRefusal("The templates or texts could not be read: \(error)")
        }
    }

    /// The operator's own icon, read and checked before a data folder is touched.
    func icon(_ path: String?) throws(StartRefusal) -> OwnIcon? {
        guard let path else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StartRefusal("\(path) cannot be read. Name an SVG or PNG file with --icon.")
        }
        do { return try OwnIcon(data) } catch { throw .icon(error, path) }
    }

    /// The site's services for an open clinic.
    func services(
        _ open: OpenClinic, _ content: SiteContent, at origin: Origin, called name: String,
        icon: OwnIcon? = nil, language: String? = nil, isDemonstration: Bool = false, logsRequests: Bool = false,
        secondFactor: SecondFactorPolicy = .offered
    ) -> SiteServices {
        SiteServices(
            accounts: open.accounts, library: open.library, content: content, origin: origin, brand: name,
            icon: icon, language: language, isDemonstration: isDemonstration, logsRequests: logsRequests,
            zone: TimeZone.current.identifier,
            secondFactor: secondFactor,
            now: now)
    }

    /// Answers requests until the process is told to stop, finishes those that are running, and closes the clinic
    /// however it ends.
    ///
    /// - Parameters:
    ///   - entrance: routes that only a demonstration has.
    ///   - running: called once, when the site listens.
    func serve(
        _ open: OpenClinic, _ services: SiteServices, on port: ListeningPort, entrance: DemonstrationEntrance? = nil,
        running: @escaping @Sendable () async -> Void = {}
    ) async throws {
        let site = siteApplication(
            buildSite(services, entrance: entrance), host: port.host, port: port.number,
            logger: Logger(label: "evenings"),
            running: running)
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
