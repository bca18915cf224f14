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

    /// Three generations of browsers: those that tell the site (Safari since 16.4), those that tell the origin, and
    /// those that tell only the page. No page of another site can write any of these headers.
    private func isOurs(_ headers: HTTPFields) -> Bool {
        if let site = headers[Self.fetchSite] { return site == "same-origin" || site == "none" }
        // "null" is what a browser says of a page that hides where it is from. Ours do not: see `Referrer-Policy`.
        if let named = headers[.origin] { return named == origin.text }
        return headers[.referer].map(origin.holds) ?? false
    }

    private static let fetchSite = HTTPField.Name("sec-fetch-site") ?? .origin
}
