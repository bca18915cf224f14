import HTTPTypes
import Hummingbird
import Pages

/// Sets the moment and the randomness of the request, and the language and colours chosen on this browser.
struct BeginRequest: RouterMiddleware {
    let services: SiteServices

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.now = services.now()
        context.random = services.randomness(request.head)
        let cookies = Cookies(isDemonstration: services.isDemonstration)
        context.language =
            services.language(cookies.value(.language, in: request.headers))
            ?? AcceptedLanguage.best(
                of: services.catalogue.languages, for: request.headers[.acceptLanguage] ?? "",
                otherwise: services.usualLanguage)
        context.isNight = cookies.value(.night, in: request.headers) != nil
        return try await next(request, context)
    }
}

/// The first language of a browser's list that the catalogue has, or else the clinic's own.
enum AcceptedLanguage {
    /// How many bytes of the list are read. A browser names only a few languages.
    static let longest = 256

    static func best(of known: [PageLanguage], for header: String, otherwise usual: PageLanguage = .english)
        -> PageLanguage
    {
        let wanted = header.utf8.prefix(longest).split(separator: UInt8(ascii: ",")).map { entry in
            let parts = entry.split(separator: UInt8(ascii: ";")).map { part in
                String(decoding: part.filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
            }
            let weight = parts.dropFirst().first.flatMap { Double($0.dropFirst(2)) } ?? 1
            return (code: parts.first?.split(separator: "-").first?.lowercased() ?? "", weight: weight)
        }
        // Sorting keeps the browser's order among equal weights.
        return wanted.enumerated().filter { $0.element.weight > 0 }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .lazy.compactMap { entry in known.first { $0.code == entry.element.code } }.first ?? usual
    }
}
