package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import Pages

/// The site: all routes behind one chain of middleware.
///
/// From the outside in: the request's moment and randomness, the log, the headers, the error page, the limits. So
/// errors, missing pages and static files have the same headers as everything else.
///
/// - Parameters:
///   - area: the routes of a demonstration, if this is one.
///   - routes: adds routes or middleware in front of the site's own, for tests.
package func buildSite(
    _ services: SiteServices, entrance: DemonstrationEntrance? = nil,
    adding routes: (Router<SiteContext>) -> Void = { _ in }
) -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: BeginRequest(services: services))
    if services.logsRequests { router.add(middleware: RequestLog()) }
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(services: services))
    router.add(middleware: RequestShape())
    router.add(middleware: BodyLimit())
    router.add(middleware: SameOrigin(origin: services.origin))
    routes(router)
    router.add(middleware: LaterAnswers(services: services))
    for route in PublicRoute.allCases { route.handler.add(to: router, at: route.rawValue, services) }
    entrance?.addRoutes(to: router, services)
    // The address of everything private. All such addresses have one shape.
    let dispatcher = RequestDispatcher(services: services)
    router.get("/p/:token") { request, context in
        try await dispatcher.answer(request, context, token: try context.parameters.require("token"))
    }
    router.post("/p/:token") { request, context in
        try await dispatcher.answer(request, context, token: try context.parameters.require("token"))
    }
    addFiles(to: router, services)
    services.homeScreen.addRoutes(to: router)
    return router
}

/// The site as a program that listens. On SIGTERM it answers the requests under way and stops.
///
/// - Parameter running: called once, when the program listens.
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
