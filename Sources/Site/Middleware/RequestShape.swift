import HTTPTypes
import Hummingbird

/// Refuses a request whose head no browser sends, before anything is made of it: two programs in a row that read such
/// a head differently can be played against each other. The answer is a page, and the log has no line of it.
struct RequestShape: RouterMiddleware {
    /// All cookies of one request, in bytes. Ours together are shorter.
    static let longestCookies = 8 * 1024
    /// An address, in bytes.
    static let longestAddress = 2 * 1024

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        if let status = Self.fault(request.head) { throw HTTPError(status) }
        return try await next(request, context)
    }

    /// What such a request is answered with; nil for one that is well formed.
    static func fault(_ head: HTTPRequest) -> HTTPResponse.Status? {
        let fields = head.headerFields
        // The first `Host` is the authority; one that is still among the fields was the second.
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

    /// The one kind our pages send. In another a form would be read as an empty one.
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

    /// A path and perhaps a query in printable ASCII, with whole escapes.
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
