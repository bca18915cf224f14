import HTTPTypes
import Hummingbird

/// Lets only our own pages send forms: other sites cannot act with a person's cookies. (Each form also carries the
/// session's token.)
struct SameOrigin: RouterMiddleware {
    let origin: Origin

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head].contains(request.method) || isOurs(request.headers) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    private func isOurs(_ headers: HTTPFields) -> Bool {
        if let site = headers[Self.fetchSite] { return site == "same-origin" || site == "none" }
        // Browsers that do not tell the site tell the origin; who tells neither is not a browser of today.
        return headers[.origin] == origin.text
    }

    private static let fetchSite = HTTPField.Name("sec-fetch-site") ?? .origin
}
