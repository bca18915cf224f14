package import HTTPTypes
package import Hummingbird
import NIOCore
package import Pages

extension Response {
    /// A page of HTML in UTF-8.
    package static func html(_ html: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: html)))
    }
}

extension SiteEnvironment {
    /// A page, rendered.
    package func page(
        _ page: some Page, frame: Frame, texts: Texts, status: HTTPResponse.Status = .ok
    ) throws(PageError) -> Response {
        .html(try templates.render(page, frame: frame, texts: texts), status: status)
    }
}
