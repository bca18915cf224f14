import Casework
import HTTPTypes
import Homework
import Pages
import Sealing

/// One request by somebody who is signed in.
struct SignedInRequest: Sendable {
    let services: SiteServices
    let session: OpenSession
    let route: Route
    let now: Instant
    let random: any RandomSource
    private(set) var texts: Texts
    let links: Links
    /// The sealed flash for this page: what was typed before and refused, or is to be shown again.
    let typed: SealedFlash?
    /// The form that was sent; empty on a page that is only read.
    let form: SubmittedForm
    /// The request's headers, for this browser's cookies.
    let headers: HTTPFields

    var language: Language { Language(code: texts.language.code) ?? .english }

    /// The same request, for a reader of another language.
    func reading(in texts: Texts) -> SignedInRequest {
        var request = self
        request.texts = texts
        return request
    }

    /// The secret in one of this browser's cookies.
    func cookie(_ name: Cookies.Name) -> Secret? { services.cookies.secret(name, in: headers) }

    func link(_ kind: Route.Kind) -> String { links(Route(kind)) }
    func link<Owner>(_ kind: Route.Kind, _ id: ID<Owner>, _ number: UInt32 = 0) -> String {
        links(Route(kind, id, number: number))
    }
}
