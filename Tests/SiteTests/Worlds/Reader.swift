import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Support
import Synchronization

@testable import Site

/// One answer of a walk, and the calls of the store that were made for it.
struct Walked: Sendable {
    let ask: String
    let answer: Seen
    let calls: [String]
}

/// Walks a script as one person and writes down every byte that comes back.
final class Reader {
    /// Another one after a restart.
    var house: House
    let me: Enrolled
    let other: Enrolled
    private var cookies: [String: String]
    private var count = 0
    private(set) var seen: [Walked] = []

    init(_ house: House, _ me: Enrolled, other: Enrolled) {
        (self.house, self.me, self.other) = (house, me, other)
        cookies = [
            "__Host-s": Base64URL.encode(me.session.secret.withBytes { Array($0) }),
            "__Host-d": Base64URL.encode(me.device.secret.withBytes { Array($0) }), "__Host-l": "en",
        ]
    }

    /// - Parameter meanwhile: what happens before each call of the store, told its place among them.
    func ask(_ ask: Ask, meanwhile: @escaping @Sendable (Int) async throws -> Void = { _ in }) async throws {
        let log = Calls()
        let watch = Between.Watch(
            before: { _ in try await meanwhile(log.next()) },
            after: { call, returned in log.add("\(call.kind) \(call.asked) -> \(returned)") })
        let assignment = try await Between.$watch.withValue(watch) { try await answer(to: ask) }
        seen.append(Walked(ask: ask.name, answer: assignment, calls: log.all))
    }

    private func answer(to ask: Ask) async throws -> Seen {
        switch ask {
        case .page(let route): return try await send(.get, house.address(route, of: me))
        case .form(let route, let fields): return try await send(.post, house.address(route, of: me), fields)
        case .path(let path): return try await send(.get, path)
        case .foreign(let route): return try await send(.get, house.address(route, of: other))
        case .digits:
            let taps = House.digits.enumerated().map { ("d\($0 + 1)", String($1)) }
            return try await send(.post, "/lock", taps, token: me.device.secret)
        case .leave: return try await send(.post, "/leave", [])
        }
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ fields: [(String, String)] = [],
        token: Secret? = nil
    ) async throws -> Seen {
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
        return answer
    }

    private func keep(_ line: String) {
        guard let pair = line.split(separator: ";").first,
            let sign = pair.firstIndex(of: "=")
        else { return }
        let isGone = line.contains("Max-Age=0")
        cookies[String(pair[..<sign])] = isGone ? nil : String(pair[pair.index(after: sign)...])
    }
}

/// The calls of the store within one request, in their order.
private final class Calls: Sendable {
    private let lines = Mutex<[String]>([])
    private let begun = Mutex(0)

    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }

    /// How many were begun before.
    func next() -> Int {
        begun.withLock { begun in
            defer { begun += 1 }
            return begun
        }
    }
}
