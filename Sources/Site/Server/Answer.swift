package import HTTPTypes
package import Hummingbird
import NIOCore

extension Response {
    /// A page of HTML in UTF-8.
    package static func html(_ html: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: html)))
    }

    /// Redirects to another page. A form is never answered with a page, because the browser would store it in its
    /// files.
    static func seeOther(_ path: String, cookies: [String] = []) -> Response {
        var headers: HTTPFields = [.location: path]
        for cookie in cookies { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return Response(status: .seeOther, headers: headers)
    }

    static func seeOther(_ route: PublicRoute, cookies: [String] = []) -> Response {
        seeOther(route.rawValue, cookies: cookies)
    }
}
