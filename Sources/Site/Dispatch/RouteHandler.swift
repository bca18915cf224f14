import Casework
import Homework
import Pages
import Sealing

/// What one route does: shows a page (GET), takes a form (POST), or both.
///
/// Each factory names who may ask and how much of their account is open. A method of that type cannot run without such
/// a session.
struct RouteHandler: Sendable {
    typealias Handler = @Sendable (SignedInRequest) async throws -> Outcome
    typealias Action<Who> = @Sendable (Who) async throws -> Outcome

    let show: Handler?
    let submit: Handler?

    /// For a member, with what both see.
    static func room(show: Action<SharedRequest>? = nil, submit: Action<SharedRequest>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try SharedRequest($0) }
    }

    /// For a member, with what is their own.
    static func own(show: Action<PrivateRequest>? = nil, submit: Action<PrivateRequest>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try PrivateRequest($0) }
    }

    /// For the therapist's turned screen.
    static func joint(show: Action<SharedScreenRequest>? = nil, submit: Action<SharedScreenRequest>? = nil)
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
                guard let visit = try await CoupleRequest(own) else { return try await own.unopened() }
                return try await action(visit).among(visit.seats.count)
            }
        }
        return therapist(show: show.map(opened), submit: submit.map(opened))
    }

    private init<Who>(
        _ show: Action<Who>?, _ submit: Action<Who>?, open: @escaping @Sendable (SignedInRequest) throws -> Who
    ) {
        func opened(_ action: @escaping Action<Who>) -> Handler { { visit in try await action(try open(visit)) } }
        self.show = show.map(opened)
        self.submit = submit.map(opened)
    }
}

/// This session may not open that page. The dispatcher checks it first, so no person sees this error.
struct WrongArea: Error {}

/// A member at the shared level. A handler that takes one cannot run without that member's session.
struct SharedRequest: Sendable {
    let visit: SignedInRequest
    let room: SharedWorkspace

    init(_ visit: SignedInRequest) throws(WrongArea) {
        self.visit = visit
        switch visit.session.reach {
        case .memberShared(let room): self.room = room
        case .memberPrivate(let own): room = own.sharedWorkspace
        case .therapistSharedScreen, .therapistPrivate: throw WrongArea()
        }
    }
}

/// A member at the private level.
struct PrivateRequest: Sendable {
    let visit: SignedInRequest
    let own: MemberWorkspace

    init(_ visit: SignedInRequest) throws(WrongArea) {
        guard case .memberPrivate(let own) = visit.session.reach else { throw WrongArea() }
        self.visit = visit
        self.own = own
    }

    var me: PersonID { own.room.me }
}

/// A therapist whose screen is turned: one couple's table and nothing else.
struct SharedScreenRequest: Sendable {
    let visit: SignedInRequest
    let keyring: SharedScreenKeyring

    init(_ visit: SignedInRequest) throws(WrongArea) {
        guard case .therapistSharedScreen(let keyring) = visit.session.reach else { throw WrongArea() }
        self.visit = visit
        self.keyring = keyring
    }
}

/// A therapist at the private level.
struct TherapistRequest: Sendable {
    let visit: SignedInRequest
    let desk: TherapistDesk

    init(_ visit: SignedInRequest) throws {
        guard case .therapistPrivate(let keyring) = visit.session.reach else { throw WrongArea() }
        self.visit = visit
        desk = try TherapistDesk(accounts: visit.services.accounts, keyring: keyring)
    }
}

extension Route.Kind {
    /// Pages that may be gone to right after the digits; forms and files may not.
    var isReadable: Bool { handler.show != nil && self != .calendarFile }
}
