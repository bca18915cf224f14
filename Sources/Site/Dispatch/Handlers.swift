import Pages

/// What each address does, by its kind: reading (GET) and acting (POST).
struct Handlers: Sendable {
    typealias Handler = @Sendable (SignedInRequest) async throws -> Outcome

    private(set) var reading: [Route.Kind: Handler] = [:]
    private(set) var acting: [Route.Kind: Handler] = [:]

    /// A page or form at the shared level.
    mutating func room(
        _ kind: Route.Kind, get: (@Sendable (SharedRequest) async throws -> Outcome)? = nil,
        post: (@Sendable (SharedRequest) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try SharedRequest(visit)) } }
        if let post { acting[kind] = { visit in try await post(try SharedRequest(visit)) } }
    }

    /// A page or form at the private level.
    mutating func own(
        _ kind: Route.Kind, get: (@Sendable (PrivateRequest) async throws -> Outcome)? = nil,
        post: (@Sendable (PrivateRequest) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try PrivateRequest(visit)) } }
        if let post { acting[kind] = { visit in try await post(try PrivateRequest(visit)) } }
    }

    /// A page or form on the therapist's turned screen.
    mutating func joint(
        _ kind: Route.Kind, get: (@Sendable (SharedScreenRequest) async throws -> Outcome)? = nil,
        post: (@Sendable (SharedScreenRequest) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try SharedScreenRequest(visit)) } }
        if let post { acting[kind] = { visit in try await post(try SharedScreenRequest(visit)) } }
    }

    /// A page or form of the therapist's own.
    mutating func therapist(
        _ kind: Route.Kind, get: (@Sendable (TherapistRequest) async throws -> Outcome)? = nil,
        post: (@Sendable (TherapistRequest) async throws -> Outcome)? = nil
    ) {
        if let get { reading[kind] = { visit in try await get(try TherapistRequest(visit)) } }
        if let post { acting[kind] = { visit in try await post(try TherapistRequest(visit)) } }
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
