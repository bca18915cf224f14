import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
package import Sealing

/// One made-up person, and the secrets that sign a browser in as that person.
package struct DemonstrationGuest: Sendable {
    let name: String
    let signInName: String
    let words: String
    let digits: String
    let device: DeviceSecret
    /// The link's secret part: 128 bits that are made at each start and stored nowhere.
    package let token: String

    package init(
        name: String, signInName: String, words: String, digits: String, device: DeviceSecret,
        random: some RandomSource
    ) {
        (self.name, self.signInName, self.words, self.digits) = (name, signInName, words, digits)
        self.device = device
        token = Hexadecimal.text(random.bytes(16))
    }

    /// The address of this person's link.
    package func address(at origin: Origin) -> String { origin.text + "/in/" + token }
}

/// The links of `evenings demo`: each leads to a page with one button that signs in as one made-up person.
///
/// A clinic of real people has no such routes. Only the demonstration adds them, and only if nobody outside this
/// machine can reach them.
package struct DemonstrationEntrance: Sendable {
    private let guests: [DemonstrationGuest]

    /// Returns nil if others could reach the site. A link that anybody on the network could open would be a bad
    /// example.
    package init?(_ guests: [DemonstrationGuest], listeningOn host: String) {
        guard ["127.0.0.1", "::1", "localhost"].contains(host) else { return nil }
        self.guests = guests
    }

    func addRoutes(to router: Router<SiteContext>, _ services: SiteServices) {
        PublicHandler(show: { try show($0) }, submit: { try await submit($0) }).add(
            to: router, at: "/in/:token", services)
        for size in AllPartsPage.Size.allCases {
            PublicHandler(
                show: { try showAllParts($0, size) }, submit: { _ in .seeOther(Self.allPartsPath(size)) }
            ).add(to: router, at: Self.allPartsPath(size), services)
        }
    }

    /// Where every part of the pages is shown, for those who build pages.
    package static let allPartsPath = "/parts"

    private static func allPartsPath(_ size: AllPartsPage.Size) -> String {
        size == .usual ? allPartsPath : allPartsPath + "/" + size.rawValue
    }

    private func showAllParts(_ request: PublicRequest, _ size: AllPartsPage.Size) throws -> Response {
        try request.page(
            AllPartsPage(texts: request.texts, size: size, address: Self.allPartsPath), style: "parts.css")
    }

    /// Showing the page changes nothing, so that a program that looks up links in advance signs nobody in.
    private func show(_ request: PublicRequest) throws -> Response {
        let guest = try guest(request.context)
        return try request.page(
            GoInPage(
                texts: request.texts, action: "/in/" + guest.token, name: guest.name, digits: guest.digits))
    }

    private func guest(_ context: SiteContext) throws -> DemonstrationGuest {
        let token = Array(try context.parameters.require("token").utf8)
        guard let guest = guests.first(where: { constantTimeEqual(Array($0.token.utf8), token) }) else {
            throw HTTPError(.notFound)
        }
        return guest
    }

    /// Signs in with the digits of the device that was made for this person, and this browser becomes that device. If a
    /// visitor has used up its tries, signs in with the six words, to set digits again.
    private func submit(_ request: PublicRequest) async throws -> Response {
        let guest = try guest(request.context)
        if let digits = Digits(typed: guest.digits) {
            let entry = try await request.accounts.unlock(
                device: guest.device, digits: digits, form: request.form.sent, .off, replacing: request.session,
                at: request.now,
                random: request.context.random)
            if case .opened(let secret, let person) = entry {
                return try await home(secret, person, [request.cookies.set(.device, guest.device.secret)], request)
            }
        }
        let entry = try await request.accounts.signIn(
            name: guest.signInName, words: guest.words, .off, on: nil, replacing: request.session, at: request.now,
            random: request.context.random)
        guard case .opened(let secret, let person) = entry else { return .seeOther(.signIn) }
        return try await home(secret, person, [], request)
    }

    private func home(
        _ secret: SessionSecret, _ person: PersonID, _ device: [String], _ request: PublicRequest
    ) async throws -> Response {
        let session = try await request.accounts.session(secret.secret, at: request.now)
        let isTherapist = session?.isTherapist == true
        let next: Route.Kind =
            switch (isTherapist, device.isEmpty) {
            case (true, false): .caseload
            case (true, true): .therapistDigits
            case (false, false): .week
            case (false, true): .changeDigits
            }
        return .seeOther(
            request.services.links(for: person)(Route(next)),
            cookies: [request.cookies.set(.session, secret.secret)] + device
                + (try await request.coupleLanguage(of: session)))
    }
}
