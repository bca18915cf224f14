import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages

/// The first page. `/` leads whoever is known on this browser on to where they were; `/welcome`, where signing out ends,
/// never does: whoever has just left would be brought back, with somebody beside them.
struct Welcome {
    let dispatcher: RequestDispatcher

    func addRoutes(to router: Router<SiteContext>) {
        router.get("/") { request, context in try await first(PublicRequest(dispatcher, request, context)) }
        router.get(RouterPath(Self.address)) { request, context in
            try page(try await PublicRequest(dispatcher, request, context), tidies: true)
        }
        router.get(RouterPath(Self.tidy)) { _, _ in Self.tidied }
    }

    /// Where signing out and forgetting a phone lead. A history shows it: it says no more than that somebody was here.
    static let address = "/welcome"

    private func first(_ visit: PublicRequest) async throws -> Response {
        do {
            if let cookie = visit.session, let session = try await visit.accounts.session(cookie, at: visit.now) {
                return .seeOther(dispatcher.practice.links(for: session.person)(session.home))
            }
            if let device = visit.device, try await visit.accounts.owner(of: device) != nil {
                return .seeOther("/lock")
            }
        } catch {
            // A session that cannot be read, or a store that fails, must not take the front page away as well; the page
            // that is gone to from here says what is wrong.
        }
        return try page(visit, tidies: false)
    }

    private func page(_ visit: PublicRequest, tidies: Bool) throws -> Response {
        // Whoever comes back to their own phone needs six digits, not six words.
        let signIn = visit.device == nil ? "/sign-in" : "/lock"
        return try visit.page(
            WelcomePage(
                brand: dispatcher.environment.brand, cardHref: "/card", signInHref: signIn, spokenHref: "/card/spoken",
                tidyHref: tidies ? Self.tidy : nil))
    }

    /// A picture of nothing. A browser that clears its cache holds back the answer that asks for it, for as long as a
    /// second: here it is this picture that waits, and the page that was left is gone long before.
    private static let tidy = "/tidy"

    private static var tidied: Response {
        var headers: HTTPFields = [.contentType: "image/gif"]
        if let name = HTTPField.Name("clear-site-data") { headers[name] = "\"cache\"" }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: clearPixel)))
    }

    /// One transparent pixel.
    private static let clearPixel: [UInt8] =
        Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF]
        + [0x21, 0xF9, 4, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
}
