import Casework
import HTTPTypes
import Homework
import Pages
import Sealing

@testable import Site

/// One request of the fixed script.
enum Ask: Sendable {
    case page(Route)
    case form(Route, [(String, String)])
    case path(String)
    /// An address made for the other member.
    case foreign(Route)
    case digits
    case leave

    var name: String {
        switch self {
        case .page(let route): "GET \(route.kind)"
        case .form(let route, _): "POST \(route.kind)"
        case .path(let path): "GET \(path)"
        case .foreign(let route): "GET the other's \(route.kind)"
        case .digits: "digits"
        case .leave: "leave"
        }
    }

    /// Every page and form a member can reach, from the tables of the router itself; what closes depths comes last.
    static func all(_ couple: CoupleID) -> [Ask] {
        let late: Set<Route.Kind> = [.rest, .talk, .tonight, .forgetPhone]
        func asks(_ kind: Route.Kind) -> [Ask] {
            let manner = kind.manner
            let route = manner.route(kind, couple: couple)
            var asks: [Ask] = []
            if Handlers.all.reading[kind] != nil { asks.append(.page(route)) }
            if Handlers.all.acting[kind] != nil { asks.append(.form(route, manner.acts ?? [])) }
            if Handlers.all.reading[kind] != nil, manner.reads == .page { asks.append(.page(route)) }
            return asks
        }
        let kinds = Route.Kind.allCases.filter { [.partnerRoom, .partnerOwn].contains($0.door) }
        let own = kinds.filter { $0.door == .partnerOwn && !late.contains($0) }
        let room = kinds.filter { $0.door == .partnerRoom && !late.contains($0) }
        // The calendar's file is there while a time is: before the form that takes it out.
        let first = asks(.calendarFile)
        return first + own.flatMap(asks) + room.flatMap(asks) + [
            .path("/help"), .path("/said"), .path("/"), .path("/p/unknown"), .path("/healthz"), .path("/lock"),
            .foreign(Route(.week)), .foreign(Route(.mine)), .foreign(Route(.answers, StandingHouse.talk)),
        ] + asks(.talk) + [.page(Route(.mine)), .digits, .page(Route(.mine))] + asks(.tonight) + asks(.rest) + [
            .page(Route(.week)), .leave, .page(Route(.week)), .digits, .page(Route(.week)),
        ] + asks(.forgetPhone) + [.page(Route(.week))]
    }
}

/// Walks a script as one person and writes down every byte that comes back.
final class Reader {
    let house: House
    let me: Enrolled
    let other: Enrolled
    private var cookies: [String: String]
    private var count = 0
    private(set) var seen: [(ask: String, answer: Seen)] = []

    init(_ house: House, _ me: Enrolled, other: Enrolled) {
        (self.house, self.me, self.other) = (house, me, other)
        cookies = [
            "__Host-s": Base64URL.encode(me.session.secret.withBytes { Array($0) }),
            "__Host-d": Base64URL.encode(me.device.secret.withBytes { Array($0) }), "__Host-l": "en",
        ]
    }

    func ask(_ ask: Ask) async throws {
        switch ask {
        case .page(let route): try await send(ask, .get, house.address(route, of: me))
        case .form(let route, let fields): try await send(ask, .post, house.address(route, of: me), fields)
        case .path(let path): try await send(ask, .get, path)
        case .foreign(let route): try await send(ask, .get, house.address(route, of: other))
        case .digits:
            let taps = House.digits.enumerated().map { ("d\($0 + 1)", String($1)) }
            try await send(ask, .post, "/lock", taps, token: me.device.secret)
        case .leave: try await send(ask, .post, "/leave", [])
        }
    }

    private func send(
        _ ask: Ask, _ method: HTTPRequest.Method, _ path: String, _ fields: [(String, String)] = [],
        token: Secret? = nil
    ) async throws {
        count += 1
        var knock = Knock(method: method, path: path, cookies: cookies)
        knock.stream = "\(me.person.low)/\(count)"
        if method == .post {
            let session = cookies["__Host-s"].flatMap(Base64URL.decode).map { Secret(copying: $0) }
            let digits = String(count, radix: 16)
            let id = String(repeating: "0", count: 32 - digits.count) + digits
            knock.body = FormBody.made(fields, session: token ?? session, id: id)
        }
        let answer = try await knock.sent(to: house)
        for line in answer.headers[values: .setCookie] { keep(line) }
        seen.append((ask.name, answer))
    }

    private func keep(_ line: String) {
        guard let pair = line.split(separator: ";").first,
            let sign = pair.firstIndex(of: "=")
        else { return }
        let isGone = line.contains("Max-Age=0")
        cookies[String(pair[..<sign])] = isGone ? nil : String(pair[pair.index(after: sign)...])
    }
}
