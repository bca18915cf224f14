import Casework
import Homework
import Hummingbird
import Pages

extension EntranceVisit {
    /// The couple's language, for a browser on which nobody has chosen one: set once, when a member comes in.
    ///
    /// A member's own choice stays in the browser it was made on, since the table would show it to the other.
    func spoken(by session: OpenSession?) async throws -> [String] {
        guard cookies.value(.language, in: request.headers) == nil else { return [] }
        let room: RoomCase
        switch session?.reach {
        case .memberRoom(let open): room = open
        case .memberOwn(let open): room = open.roomCase
        case .therapistJoint, .therapistOwn, nil: return []
        }
        let seats = try await room.view(at: now).seats
        return doorway.environment.language(seats.language).map { [cookies.set(.language, $0.code)] } ?? []
    }
}
