import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages

// The first page. `/` redirects a known browser to where its person was. `/welcome`, the page after signing out, never
// does: somebody who has just signed out would be brought back, perhaps with the other beside them.
extension PublicRequest {
    func showFront() async throws -> Response {
        do {
            if let session, let open = try await accounts.session(session, at: now) {
                return .seeOther(services.links(for: open.person)(open.home))
            }
            if let device, try await accounts.owner(of: device) != nil { return .seeOther(.lock) }
        } catch {
            // A session that cannot be read, or a store that fails, must not prevent the front page. The page that
            // follows says what is wrong.
        }
        return try front(tidies: false)
    }

    func showWelcome() throws -> Response { try front(tidies: true) }

    private func front(tidies: Bool) throws -> Response {
        // On a known phone its owner needs six digits and not six words.
        let signIn = device == nil ? "/sign-in" : "/lock"
        return try page(
            WelcomePage(
                brand: services.brand, cardHref: "/card", signInHref: signIn, spokenHref: "/card/spoken",
                tidyHref: tidies ? PublicRoute.tidy.rawValue : nil))
    }

    /// An empty picture whose answer clears the browser's cache. A browser that clears its cache delays that answer for
    /// up to a second. So this picture is delayed, and not the page, and the page that was left is gone long before.
    func showTidy() -> Response {
        var headers: HTTPFields = [.contentType: "image/gif"]
        if let name = HTTPField.Name("clear-site-data") { headers[name] = "\"cache\"" }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: Self.clearPixel)))
    }

    /// One transparent pixel.
    private static let clearPixel: [UInt8] =
        Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF]
        + [0x21, 0xF9, 4, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
}
