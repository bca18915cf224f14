import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages
import Sealing
import Storage
import Support
import Synchronization

@testable import Site

/// A way in which a site could tell one member about the other; planted to show that the comparison sees it.
struct Leak: Sendable {
    /// Whom it tells: the other member, the author of the words, or the room that sees the turned screen.
    enum Audience { case other, author, room }

    /// The worlds in which it must be seen.
    enum Trial {
        /// One member does everything there is, the other's world is silent.
        case everything
        case acts([Unseen])
        case fate(Fate)
        /// A limit by a member's own hand, and by the therapist's.
        case hands
        /// Letters, and the pages of whoever wrote them (law L2b) or the turned screen (law L2e).
        case letters([Unseen])
    }

    let name: String
    var to = Audience.other
    var seenBy = Trial.everything
    let change: @Sendable (inout Told, Facts) async throws -> Void

    /// An answer on its way out.
    struct Told: Sendable {
        let path: String
        let isPost: Bool
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var body: String

        var isPage: Bool { status == .ok && body.contains("</main>") }
    }
}

/// What a careless program could know about the member who is not asking.
struct Facts: Sendable {
    let other: Enrolled
    let file: TherapistWorkspace
    let store: MemoryStore
    /// The site's own store, whose calls are written down.
    let watched: any Store
    let clock: MovedClock
    let house: StandingHouse

    init(
        of standing: StandingHouse, _ store: MemoryStore, watched: any Store, _ clock: MovedClock
    ) async throws {
        other = standing.model.alex
        house = standing
        self.store = store
        self.watched = watched
        self.clock = clock
        let accounts = AccountService(
            store: store, pepper: standing.model.accounts.pepper, words: standing.model.accounts.words)
        guard
            case .therapistPrivate(let keyring)? = try await accounts.session(
                standing.model.robin.session.secret, at: House.start)?.access,
            let file = try await TherapistDesk(accounts: accounts, keyring: keyring).open(standing.model.couple)
        else { throw House.NotOpen() }
        self.file = file
    }

    var letters: [Letter.Content] {
        get async throws { try await file.view(at: clock.now).letters(other.person).map(\.letter.content) }
    }

    /// Beyond the one that says that the member began.
    var count: Int { get async throws { try await letters.count - 1 } }

    var isRed: Bool {
        get async throws {
            try await letters.contains {
                if case .note(let note) = $0 { note.concerns.contains(.stopNotHeard) } else { false }
            }
        }
    }

    /// The heads of a member's own journals of a kind.
    func head(_ kind: SpaceKind) async throws -> Int64 {
        let spaces = try await store.spaces(of: other.person).filter { $0.kind == kind }.map(\.id)
        return try await store.heads(of: spaces).values.reduce(0, +)
    }

    /// Whether the member kept anything, beyond the rule about secrets that was read when they began.
    var isDrawerUsed: Bool { get async throws { try await head(.drawer) > 1 } }

    /// Whether anything the therapist reads is damaged.
    var isDamaged: Bool { get async throws { try await file.view(at: clock.now).integrity == .damaged } }

    /// How many cards the member was given.
    var cards: UInt64 {
        get async throws { try await file.view(at: clock.now).file.card(of: other.person)?.value.account ?? 0 }
    }

    /// Where the member is signed in.
    var sessions: [SessionRow] {
        get async { await store.state.sessions.values.filter { $0.person == other.person } }
    }

    /// In how many places the member is signed in, or has a form that met a lock.
    var places: Int {
        get async {
            let forms = await store.state.pending.values.count { $0.person == other.person }
            return await sessions.count + forms
        }
    }

    /// Whether a form of the member's met a lock.
    var isHeld: Bool { get async { await store.state.pending.values.contains { $0.person == other.person } } }

    /// What a form of the member's said that waits to be shown again.
    var waits: Bool {
        get async {
            if await isHeld { return true }
            return await !Set(sessions.map(\.lookup)).isDisjoint(with: store.state.waiting.keys)
        }
    }

    /// How often anything was written about the couple.
    func everyHead() async throws -> Int64 {
        let spaces = await store.state.spaces.values.filter { $0.couple == house.model.couple }.map(\.id)
        return try await store.heads(of: spaces).values.reduce(0, +)
    }
}

/// Applies a leak to what the watched member's partner is answered.
struct LeakMiddleware: RouterMiddleware {
    let leak: Leak
    let facts: Facts

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do { response = try await next(request, context) } catch let error as HTTPError {
            // The page for it is made further out; a leak can only change what it is about.
            var told = Leak.Told(
                path: request.uri.path, isPost: request.method == .post, status: error.status, headers: [:], body: "")
            if isTold(request) { try await leak.change(&told, facts) }
            throw HTTPError(told.status)
        }
        if !isTold(request) { return response }
        let kept = Kept()
        try await response.body.write(Collector(kept: kept))
        var told = Leak.Told(
            path: request.uri.path, isPost: request.method == .post, status: response.status,
            headers: response.headers, body: String(buffer: kept.bytes.withLock { $0 }))
        try await leak.change(&told, facts)
        response.status = told.status
        response.headers = told.headers
        response.body = .init(byteBuffer: ByteBuffer(string: told.body))
        return response
    }

    private func isTold(_ request: Request) -> Bool {
        let stream = HTTPField.Name(Streams.header).flatMap { request.headers[$0] } ?? ""
        let members = facts.house.model.members.map { "\($0.person.low)/" }
        return switch leak.to {
        case .author: stream.hasPrefix("\(facts.other.person.low)/")
        case .other: !stream.hasPrefix("\(facts.other.person.low)/")
        case .room: !members.contains(where: stream.hasPrefix)
        }
    }

    final class Kept: Sendable {
        let bytes = Mutex(ByteBuffer())
    }

    struct Collector: ResponseBodyWriter {
        let kept: Kept

        mutating func write(_ buffer: ByteBuffer) async throws {
            kept.bytes.withLock { _ = $0.writeImmutableBuffer(buffer) }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}
