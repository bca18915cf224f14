import HTTPTypes
import Hummingbird
import Pages

// Nobody can sign in on a browser that keeps no cookies, because the next request would have neither a session nor a
// card. The browser is told so before a card is opened or a try is counted.
extension PublicRequest {
    /// The token of a form whose page gave this browser a cookie.
    private static let asked = "k"

    /// A page with a form. It gives the browser a cookie, and the form says that it did.
    func asking(_ page: some Page, script: String? = nil) throws -> Response {
        var response = try self.page(page, token: Self.asked, script: script)
        if !cookies.areKept(by: request.headers) { response.headers.append(probe) }
        return response
    }

    /// False if the form's page gave a cookie and the form came without any.
    var keepsCookies: Bool { form.token != Self.asked || cookies.areKept(by: request.headers) }

    /// Redirects to the page that says so. If the browser sends a cookie with that request, it keeps cookies after all.
    var noCookies: Response {
        var response = Response.seeOther(.cookies)
        response.headers.append(probe)
        return response
    }

    func showCookies() throws -> Response {
        let isKept = cookies.areKept(by: request.headers)
        var response = try page(NoCookiesPage(texts, isKept: isKept, cardHref: "/card", signInHref: "/sign-in"))
        if !isKept { response.headers.append(probe) }
        return response
    }

    private var probe: HTTPField { HTTPField(name: .setCookie, value: cookies.set(.probe, "1")) }
}
