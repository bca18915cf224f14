import Casework
import Homework
import Hummingbird
import Pages

extension PublicRequest {
    /// The couple's language, for a browser on which nobody has chosen one: set once, when a member comes in.
    ///
    /// A member's own choice stays in the browser it was made on, since the table would show it to the other.
    func spoken(by session: OpenSession?) async throws -> [String] {
        guard cookies.value(.language, in: request.headers) == nil else { return [] }
        let room: SharedWorkspace
        switch session?.reach {
        case .memberShared(let open): room = open
        case .memberPrivate(let open): room = open.sharedWorkspace
        case .therapistSharedScreen, .therapistPrivate, nil: return []
        }
        let seats = try await room.view(at: now).seats
        return dispatcher.environment.language(seats.language).map { [cookies.set(.language, $0.code)] } ?? []
    }
}
