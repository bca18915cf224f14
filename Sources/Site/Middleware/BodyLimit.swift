import HTTPTypes
import Hummingbird

/// Refuses a body that is declared too large, before reading it. A body of undeclared length is cut off where it is
/// read.
struct BodyLimit: RouterMiddleware {
    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        if let length = request.headers[.contentLength], (Int(length) ?? .max) > SiteContext.largestBody {
            throw HTTPError(.contentTooLarge)
        }
        return try await next(request, context)
    }
}
