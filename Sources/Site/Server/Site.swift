package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import Pages

/// The site: every route behind one chain.
///
/// From the outside in: the request's moment and randomness, the log, the headers, the error page, the limits. So an
/// error, a missing page and a static file leave with the same headers as everything else.
package func buildSite(
    _ environment: SiteEnvironment, adding routes: (Router<SiteContext>) -> Void = { _ in }
) -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: BeginRequest(environment: environment))
    if environment.logsRequests { router.add(middleware: RequestLog()) }
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(environment: environment))
    router.add(middleware: RequestShape())
    router.add(middleware: BodyLimit())
    router.add(middleware: SameOrigin(origin: environment.origin))
    routes(router)
    addEntrance(to: router, environment)
    return router
}

/// The site as a program that listens. Stops on SIGTERM after the requests under way are answered.
///
/// - Parameter running: called once, when it listens.
package func siteApplication(
    _ router: Router<SiteContext>, host: String, port: Int, logger: Logger, receiving: ReceivingLimits = .init(),
    running: @escaping @Sendable () async -> Void = {}
) -> some ApplicationProtocol {
    let channel = HTTP1Channel.Configuration(
        additionalChannelHandlers: [ReceivingDeadline(receiving), EveryAnswer(), HangUp()],
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
    return Application(
        router: router,
        server: HTTPServerBuilder { HangUpChannel(http: HTTP1Channel(responder: $0, configuration: channel)) },
        configuration: .init(address: .hostname(host, port: port)), onServerRunning: { _ in await running() },
        logger: logger)
}
