import Pages

/// What each address does, by its kind: reading (GET) and acting (POST).
struct Handlers: Sendable {
    typealias Handler = @Sendable (Visit) async throws -> Outcome

    private(set) var reading: [Route.Kind: Handler] = [:]
    private(set) var acting: [Route.Kind: Handler] = [:]

    /// A page or form at room depth.
    mutating func room(
        _ kind: Route.Kind, get: (@Sendable (PartnerRoom) async throws -> Outcome)? = nil,
        post: (@Sendable (PartnerRoom) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try PartnerRoom(visit)) } }
        if let post { acting[kind] = { visit in try await post(try PartnerRoom(visit)) } }
    }

    /// A page or form at own depth.
    mutating func own(
        _ kind: Route.Kind, get: (@Sendable (PartnerOwn) async throws -> Outcome)? = nil,
        post: (@Sendable (PartnerOwn) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try PartnerOwn(visit)) } }
        if let post { acting[kind] = { visit in try await post(try PartnerOwn(visit)) } }
    }

    /// A page or form on the therapist's turned screen.
    mutating func joint(
        _ kind: Route.Kind, get: (@Sendable (TherapistJoint) async throws -> Outcome)? = nil,
        post: (@Sendable (TherapistJoint) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try TherapistJoint(visit)) } }
        if let post { acting[kind] = { visit in try await post(try TherapistJoint(visit)) } }
    }

    /// A page or form of the therapist's own.
    mutating func therapist(
        _ kind: Route.Kind, get: (@Sendable (TherapistOwn) async throws -> Outcome)? = nil,
        post: (@Sendable (TherapistOwn) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try TherapistOwn(visit)) } }
        if let post { acting[kind] = { visit in try await post(try TherapistOwn(visit)) } }
    }

    static let all: Handlers = {
        var handlers = Handlers()
        handlers.addPartnerRoom()
        handlers.addPartnerOwn()
        handlers.addTherapistJoint()
        handlers.addTherapistOwn()
        return handlers
    }()
}
