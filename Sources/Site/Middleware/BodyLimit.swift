import HTTPTypes
import Hummingbird

/// Refuses a body that says it is too large before reading it. One that does not say is cut off where it is read.
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
