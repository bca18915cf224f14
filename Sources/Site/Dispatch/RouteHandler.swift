import Casework
import Homework
import Pages
import Sealing

/// What one route does: shows a page (GET), takes a form (POST), or both.
///
/// Each factory names who may ask and which access level they need. A method of that type cannot run without such a
/// session.
struct RouteHandler: Sendable {
    typealias Handler = @Sendable (SignedInRequest) async throws -> Outcome
    typealias Action<Who> = @Sendable (Who) async throws -> Outcome

    let show: Handler?
    let submit: Handler?

    /// For a member, with what both members see.
    static func shared(show: Action<SharedRequest>? = nil, submit: Action<SharedRequest>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try SharedRequest($0) }
    }

    /// For a member, with what is the member's own.
    static func `private`(show: Action<PrivateRequest>? = nil, submit: Action<PrivateRequest>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try PrivateRequest($0) }
    }

    /// For a member whose practice runs, or at the private level.
    static func practice(show: Action<PracticeRequest>? = nil, submit: Action<PracticeRequest>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try PracticeRequest($0) }
    }

    /// For the therapist's shared screen.
    static func sharedScreen(show: Action<SharedScreenRequest>? = nil, submit: Action<SharedScreenRequest>? = nil)
        -> RouteHandler
    {
        RouteHandler(show, submit) { try SharedScreenRequest($0) }
    }

    /// For a therapist.
    static func therapist(show: Action<TherapistRequest>? = nil, submit: Action<TherapistRequest>? = nil)
        -> RouteHandler
    {
        RouteHandler(show, submit) { try TherapistRequest($0) }
    }

    /// For a therapist, about the couple that the address names.
    static func couple(show: Action<CoupleRequest>? = nil, submit: Action<CoupleRequest>? = nil) -> RouteHandler {
        func opened(_ action: @escaping Action<CoupleRequest>) -> Action<TherapistRequest> {
            { own in
                guard let request = try await CoupleRequest(own) else { return try await own.unopened() }
                return try await action(request).among(request.seats.count)
            }
        }
        return therapist(show: show.map(opened), submit: submit.map(opened))
    }

    private init<Who>(
        _ show: Action<Who>?, _ submit: Action<Who>?, open: @escaping @Sendable (SignedInRequest) throws -> Who
    ) {
        func opened(_ action: @escaping Action<Who>) -> Handler { { request in try await action(try open(request)) } }
        self.show = show.map(opened)
        self.submit = submit.map(opened)
    }
}

/// The session may not open that page. The dispatcher checks this first, so nobody sees this error.
struct WrongArea: Error {}

/// A request by a member at the shared level. A handler that takes one cannot run without that member's session.
struct SharedRequest: Sendable {
    let request: SignedInRequest
    let room: SharedWorkspace

    init(_ request: SignedInRequest) throws(WrongArea) {
        self.request = request
        switch request.session.access {
        case .memberShared(let room): self.room = room
        case .memberPrivate(let own): room = own.sharedWorkspace
        case .memberPractice(let desk, _): room = desk.sharedWorkspace
        case .therapistSharedScreen, .therapistPrivate: throw WrongArea()
        }
    }
}

/// A request by a member at the private level.
struct PrivateRequest: Sendable {
    let request: SignedInRequest
    let own: MemberWorkspace

    init(_ request: SignedInRequest) throws(WrongArea) {
        guard case .memberPrivate(let own) = request.session.access else { throw WrongArea() }
        self.request = request
        self.own = own
    }

    var me: PersonID { own.room.me }
}

/// A request from a therapist's shared screen: one couple's table and nothing else.
struct SharedScreenRequest: Sendable {
    let request: SignedInRequest
    let keyring: SharedScreenKeyring

    init(_ request: SignedInRequest) throws(WrongArea) {
        guard case .therapistSharedScreen(let keyring) = request.session.access else { throw WrongArea() }
        self.request = request
        self.keyring = keyring
    }
}

/// A request by a therapist at the private level.
struct TherapistRequest: Sendable {
    let request: SignedInRequest
    let desk: TherapistDesk

    init(_ request: SignedInRequest) throws {
        guard case .therapistPrivate(let keyring) = request.session.access else { throw WrongArea() }
        self.request = request
        desk = try TherapistDesk(accounts: request.services.accounts, keyring: keyring)
    }
}

extension Route.Kind {
    /// Whether a person may be sent to this page right after the digits. Forms and files are no such pages.
    var isReadable: Bool { handler.show != nil && self != .calendarFile }
}
