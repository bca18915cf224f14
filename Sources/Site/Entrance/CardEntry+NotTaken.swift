import Casework
import Hummingbird
import Pages
import Sealing

// A card that does not open: why, as far as this browser may know it.
extension CardEntry {
    /// The owner of this browser's lock is asked for the digits, if it is their own card that was used. To everybody else
    /// a used card and one that never was are the same.
    func notTaken(_ code: EnrolmentCode, _ visit: PublicRequest) async throws -> Response {
        let owner = try await dispatcher.owner(visit.request)
        guard case .spent(let member) = try await visit.accounts.read(code, at: visit.now), member == owner else {
            return .seeOther("/card/not-taken")
        }
        return try visit.again("/lock", ["": "entrance.card.usedByYou"])
    }

    /// On a page that needs a card in hand: it stayed there for half an hour, in a cookie.
    func notInHand(_ visit: PublicRequest) async throws -> Response {
        guard visit.cookies.areKept(by: visit.request.headers) else { return visit.noCookies }
        guard let code = visit.code else { return try visit.again("/card", ["": "entrance.card.over"]) }
        return try await notTaken(code, visit)
    }
}
