package import Casework
package import Homework
package import Pages
import Sealing

/// What the doors are opened with: the clinic, its library, and the cookies' names.
package final class Practice: Sendable {
    package let accounts: AccountService
    package let library: Library
    let cookies: Cookies
    let outages = OutageLog()
    private let addresses: Secret

    /// - Parameter isDemonstration: gives the cookies names of their own.
    package init(accounts: AccountService, library: Library, isDemonstration: Bool = false) {
        self.accounts = accounts
        self.library = library
        cookies = Cookies(isDemonstration: isDemonstration)
        addresses = accounts.pepper.key(.addresses)
    }

    func links(for reader: PersonID) -> Links { Links(key: AddressKey(server: addresses, reader: reader)) }
}

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
