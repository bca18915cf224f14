import Casework
import HTTPTypes
import Homework
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Sealing
import Testing

@testable import Site

/// Somebody at the door, at some depth.
enum Requester: CaseIterable, Sendable {
    case nobody
    case alexLocked, alexRoom, alexOwn
    case samLocked, samRoom, samOwn
    case kimRoom, kimOwn
    case robinLocked, robinJoint, robinOwn
    case noorOwn

    var isLocked: Bool { [.alexLocked, .samLocked, .robinLocked].contains(self) }
    var isTherapist: Bool { [.robinLocked, .robinJoint, .robinOwn, .noorOwn].contains(self) }

    /// Which doors stand open.
    var accounts: Set<Route.Area> {
        switch self {
        case .nobody, .alexLocked, .samLocked, .robinLocked: []
        case .alexRoom, .samRoom, .kimRoom: [.partnerShared]
        case .alexOwn, .samOwn, .kimOwn: [.partnerShared, .partnerPrivate, .partnerPractice]
        case .robinJoint: [.therapistSharedScreen]
        case .robinOwn, .noorOwn: [.therapistPrivate]
        }
    }

    /// Which doors would open with the digits.
    var knows: Set<Route.Area> {
        isTherapist
            ? [.therapistSharedScreen, .therapistPrivate]
            : self == .nobody ? [] : [.partnerShared, .partnerPrivate, .partnerPractice]
    }

    func enrolled(_ standing: StandingHouse) -> Enrolled? {
        switch self {
        case .nobody: nil
        case .alexLocked, .alexRoom, .alexOwn: standing.model.alex
        case .samLocked, .samRoom, .samOwn: standing.model.sam
        case .kimRoom, .kimOwn: standing.others[0]
        case .robinLocked, .robinJoint, .robinOwn: standing.model.robin
        case .noorOwn: standing.stranger
        }
    }
}

/// One request as sent, its answer as a string of everything that can be seen.
struct Knock: Sendable {
    var method = HTTPRequest.Method.get
    var path: String
    var body: String?
    var cookies: [String: String] = [:]
    var fetchSite: String? = "same-origin"
    var origin: String?
    /// Person and number: what the request's randomness is made from.
    var stream = "knock/1"

    func sent(to house: House) async throws -> Seen { try await sent(to: house.client) }

    func sent(to client: any TestClientProtocol) async throws -> Seen {
        var headers = HTTPFields()
        if let fetchSite { headers[try #require(HTTPField.Name("sec-fetch-site"))] = fetchSite }
        if let origin { headers[.origin] = origin }
        headers[try #require(HTTPField.Name(Streams.header))] = stream
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
                separator: "; ")
        }
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let answer = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        return Seen(status: answer.status.code, headers: answer.headers, body: String(buffer: answer.body))
    }
}

/// Everything of one answer, comparable byte for byte; nothing is masked.
struct Seen: Sendable, Equatable, CustomStringConvertible {
    let status: Int
    let headers: HTTPFields
    let body: String

    var location: String? { headers[.location] }

    /// Also the order of headers, which `HTTPFields` itself takes for the same.
    static func == (one: Seen, other: Seen) -> Bool {
        one.status == other.status && Array(one.headers) == Array(other.headers) && one.body == other.body
    }

    var description: String {
        "\(status)\n" + headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n") + "\n\n" + body
    }
}

/// A form's body, as the page of this session would send it.
enum FormBody {
    static func made(_ fields: [(String, String)], session: Secret?, id: String = "00112233445566778899aabbccddeeff")
        -> String
    {
        let token = session.flatMap(SessionSecret.init).map { Hexadecimal.text($0.formToken) } ?? ""
        return encoded(fields + [("csrf", token), ("form", id)])
    }

    static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
