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
        reading[kind] = get.map { get in { try await get(PartnerRoom($0)) } }
        acting[kind] = post.map { post in { try await post(PartnerRoom($0)) } }
    }

    /// A page or form at own depth.
    mutating func own(
        _ kind: Route.Kind, get: (@Sendable (PartnerOwn) async throws -> Outcome)? = nil,
        post: (@Sendable (PartnerOwn) async throws -> Outcome)? = nil
    ) {
        reading[kind] = get.map { get in { try await get(PartnerOwn($0)) } }
        acting[kind] = post.map { post in { try await post(PartnerOwn($0)) } }
    }

    /// A page or form on the therapist's turned screen.
    mutating func joint(
        _ kind: Route.Kind, get: (@Sendable (TherapistJoint) async throws -> Outcome)? = nil,
        post: (@Sendable (TherapistJoint) async throws -> Outcome)? = nil
    ) {
        reading[kind] = get.map { get in { try await get(TherapistJoint($0)) } }
        acting[kind] = post.map { post in { try await post(TherapistJoint($0)) } }
    }

    /// A page or form of the therapist's own.
    mutating func therapist(
        _ kind: Route.Kind, get: (@Sendable (TherapistOwn) async throws -> Outcome)? = nil,
        post: (@Sendable (TherapistOwn) async throws -> Outcome)? = nil
    ) {
        reading[kind] = get.map { get in { try await get(TherapistOwn($0)) } }
        acting[kind] = post.map { post in { try await post(TherapistOwn($0)) } }
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
