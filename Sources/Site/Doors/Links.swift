package import Pages
import Sealing

/// Turns routes into one reader's addresses and back.
package struct Links: Sendable {
    let key: AddressKey

    /// The address of a route, as this reader sees it.
    package func callAsFunction(_ route: Route) -> String {
        // Only a meaning of another length is refused, and a route's always fits.
        "/p/" + ((try? key.text(for: route.meaning)) ?? "")
    }

    func route(_ token: String) -> Route? { key.meaning(of: token).flatMap(Route.init(meaning:)) }
}
