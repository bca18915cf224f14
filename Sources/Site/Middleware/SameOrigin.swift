import HTTPTypes
import Hummingbird

/// Accepts forms from our own pages only, so that other sites cannot act with a person's cookies. (Each form also has
/// the session's token.)
struct SameOrigin: RouterMiddleware {
    let origin: Origin

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head].contains(request.method) || isOurs(request.headers) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    /// Supports three generations of browsers: those that send the site (Safari since 16.4), those that send the
    /// origin, and those that send only the page. No page of another site can write any of these headers.
    private func isOurs(_ headers: HTTPFields) -> Bool {
        if let site = headers[Self.fetchSite] { return site == "same-origin" || site == "none" }
        // A browser sends "null" for a page that hides its origin. Our pages do not: see `Referrer-Policy`.
        if let named = headers[.origin] { return named == origin.text }
        return headers[.referer].map(origin.holds) ?? false
    }

    private static let fetchSite = HTTPField.Name("sec-fetch-site") ?? .origin
}
