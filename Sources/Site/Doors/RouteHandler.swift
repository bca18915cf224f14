import Casework
import Homework
import Pages
import Sealing

/// What one route does: shows a page (GET), takes a form (POST), or both.
///
/// Each factory names who may ask and how much of their account is open. A method of that type cannot run without such
/// a session.
struct RouteHandler: Sendable {
    typealias Handler = @Sendable (Visit) async throws -> Outcome
    typealias Action<Who> = @Sendable (Who) async throws -> Outcome

    let show: Handler?
    let submit: Handler?

    /// For a member, with what both see.
    static func room(show: Action<PartnerRoom>? = nil, submit: Action<PartnerRoom>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try PartnerRoom($0) }
    }

    /// For a member, with what is their own.
    static func own(show: Action<PartnerOwn>? = nil, submit: Action<PartnerOwn>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try PartnerOwn($0) }
    }

    /// For the therapist's turned screen.
    static func joint(show: Action<TherapistJoint>? = nil, submit: Action<TherapistJoint>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try TherapistJoint($0) }
    }

    /// For a therapist.
    static func therapist(show: Action<TherapistOwn>? = nil, submit: Action<TherapistOwn>? = nil) -> RouteHandler {
        RouteHandler(show, submit) { try TherapistOwn($0) }
    }

    /// For a therapist, about the couple that the address names.
    static func couple(show: Action<CoupleVisit>? = nil, submit: Action<CoupleVisit>? = nil) -> RouteHandler {
        func opened(_ action: @escaping Action<CoupleVisit>) -> Action<TherapistOwn> {
            { own in
                guard let visit = try await CoupleVisit(own) else { return try await own.unopened() }
                return try await action(visit).among(visit.seats.count)
            }
        }
        return therapist(show: show.map(opened), submit: submit.map(opened))
    }

    private init<Who>(
        _ show: Action<Who>?, _ submit: Action<Who>?, open: @escaping @Sendable (Visit) throws -> Who
    ) {
        func opened(_ action: @escaping Action<Who>) -> Handler { { visit in try await action(try open(visit)) } }
        self.show = show.map(opened)
        self.submit = submit.map(opened)
    }
}

/// This session may not open that page. The dispatcher checks it first, so no person sees this error.
struct WrongDoor: Error {}

/// A member at room depth. A handler that takes one cannot run without that member's session.
struct PartnerRoom: Sendable {
    let visit: Visit
    let room: RoomCase

    init(_ visit: Visit) throws(WrongDoor) {
        self.visit = visit
        switch visit.session.reach {
        case .memberRoom(let room): self.room = room
        case .memberOwn(let own): room = own.roomCase
        case .therapistJoint, .therapistOwn: throw WrongDoor()
        }
    }
}

/// A member at own depth.
struct PartnerOwn: Sendable {
    let visit: Visit
    let own: OwnCase

    init(_ visit: Visit) throws(WrongDoor) {
        guard case .memberOwn(let own) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        self.own = own
    }

    var me: PersonID { own.room.me }
}

/// A therapist whose screen is turned: one couple's table and nothing else.
struct TherapistJoint: Sendable {
    let visit: Visit
    let ring: JointRing

    init(_ visit: Visit) throws(WrongDoor) {
        guard case .therapistJoint(let ring) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        self.ring = ring
    }
}

/// A therapist at own depth.
struct TherapistOwn: Sendable {
    let visit: Visit
    let desk: TherapistDesk

    init(_ visit: Visit) throws {
        guard case .therapistOwn(let ring) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        desk = try TherapistDesk(clinic: visit.services.clinic, ring: ring)
    }
}

extension Route.Kind {
    /// Pages that may be gone to right after the digits; forms and files may not.
    var isReadable: Bool { handler.show != nil && self != .calendarFile }
}
