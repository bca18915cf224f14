import HTTPTypes
import Hummingbird

/// Refuses a request whose head no browser sends, before anything else reads it. If two programs in a row read such a
/// head differently, an attacker can use the difference. The answer is a page, and the log gets no line.
struct RequestShape: RouterMiddleware {
    /// The most bytes of all cookies of one request. Ours together are shorter.
    static let longestCookies = 8 * 1024
    /// The most bytes of an address.
    static let longestAddress = 2 * 1024

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        if let status = Self.fault(request.head) { throw HTTPError(status) }
        return try await next(request, context)
    }

    /// The status such a request is answered with; nil for one that is well formed.
    static func fault(_ head: HTTPRequest) -> HTTPResponse.Status? {
        let fields = head.headerFields
        // The first `Host` is the authority. If one is still among the fields, there were two.
        guard fields.allSatisfy({ $0.name.canonicalName != "host" }), let host = head.authority, isHost(host) else {
            return .badRequest
        }
        guard let path = head.path, path.utf8.count <= longestAddress else { return .uriTooLong }
        guard isAddress(path) else { return .badRequest }
        guard fields[values: .cookie].reduce(0, { $0 + $1.utf8.count }) <= longestCookies else {
            return .requestHeaderFieldsTooLarge
        }
        let codings = fields[values: .transferEncoding]
        guard codings.isEmpty || codings.map({ $0.lowercased() }) == ["chunked"] else { return .badRequest }
        guard fields[values: .contentEncoding].isEmpty else { return .unsupportedMediaType }
        return head.method == .post && !isForm(fields[values: .contentType]) ? .unsupportedMediaType : nil
    }

    /// Whether the body is of the one type that our pages send. A body of another type would be read as an empty form.
    private static func isForm(_ types: [String]) -> Bool {
        guard let type = types.first else { return true }
        guard types.count == 1, type.utf8.count <= 100 else { return false }
        let parts = type.lowercased().filter { $0 != " " && $0 != "\"" }
        return ["", ";charset=utf-8"].map { "application/x-www-form-urlencoded" + $0 }.contains(parts)
    }

    private static func isHost(_ text: String) -> Bool {
        (1...260).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                isLetterOrDigit(byte) || [".", "-", "_", ":", "[", "]"].contains(Character(Unicode.Scalar(byte)))
            }
    }

    /// Whether the text is a path and perhaps a query, in printable ASCII and with complete escapes.
    private static func isAddress(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard text.utf8.first == UInt8(ascii: "/"), !text.utf8.starts(with: "//".utf8) else { return false }
        while let byte = bytes.next() {
            guard (0x21...0x7E).contains(byte) else { return false }
            if byte == UInt8(ascii: "%") {
                guard bytes.next().flatMap(HexDigit.value) != nil, bytes.next().flatMap(HexDigit.value) != nil else {
                    return false
                }
            }
        }
        return true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }
}
