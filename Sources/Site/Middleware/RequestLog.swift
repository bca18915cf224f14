import Hummingbird
import Logging

/// Writes one line per request if the operator asked for it: method, status, duration; never an address, a header or a
/// person. It is off otherwise, because the second of a request alone tells when somebody was here, while the database
/// keeps only days.
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

    /// A sender may choose any word as the method. Only those we know are written to the log.
    private static func method(_ request: Request) -> String {
        switch request.method {
        case .get, .head, .post: request.method.rawValue
        default: "other"
        }
    }
}
