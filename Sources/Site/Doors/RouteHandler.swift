import Pages

/// What one route does: shows a page (GET), takes a form (POST), or both.
///
/// Each factory names who may come and how much of their account is open; a method of that type cannot run without
/// such a session.
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

extension Route.Kind {
    /// Pages that may be gone to right after the digits; forms and files may not.
    var isReadable: Bool { handler.show != nil && self != .calendarFile }
}
