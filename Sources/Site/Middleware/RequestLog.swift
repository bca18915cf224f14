import Hummingbird
import Logging

/// One line per request, where the operator asked for it: method, status, duration. Never an address, a header or a
/// person. Its second alone tells when somebody was here, and the database keeps days, so it is off otherwise.
struct RequestLog: RouterMiddleware {
    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let started = ContinuousClock.now
        let response = try await next(request, context)
        let duration = ContinuousClock.now - started
        context.logger.info(
            "request",
            metadata: [
                "method": .string(Self.method(request)),
                "status": .stringConvertible(response.status.code),
                "ms": .stringConvertible(
                    duration.components.attoseconds / 1_000_000_000_000_000 + duration.components.seconds * 1_000),
            ])
        return response
    }

    /// A method may be any word a sender likes; only those we know are written down.
    private static func method(_ request: Request) -> String {
        switch request.method {
        case .get, .head, .post: request.method.rawValue
        default: "other"
        }
    }
}
