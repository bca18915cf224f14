import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Storage

// What a browser's cookies tell before anybody is signed in, and the answer to a browser that is no longer known.
extension SiteServices {
    func device(_ headers: HTTPFields) -> DeviceSecret? {
        cookies.secret(.device, in: headers).flatMap(DeviceSecret.init)
    }

    /// The owner of the device that sent this request.
    func owner(_ request: Request) async throws -> PersonID? {
        guard let device = device(request.headers) else { return nil }
        return try await accounts.owner(of: device)?.id
    }

    /// The cookies to clear on a browser whose device is no longer known.
    func cookiesOfForgottenDevice(_ request: Request) async throws -> [String] {
        guard let device = device(request.headers), try await !accounts.knows(device) else { return [] }
        return [cookies.clear(.device), cookies.clear(.session)]
    }

    /// The answer to a browser whose person or device is no longer known: the front page. If it sent a form, a sentence
    /// says that the form was not kept.
    ///
    /// - Parameter gone: the cookies to clear; nil for those of the device and the session.
    func noLongerKnown(_ request: Request, isForm: Bool, clearing gone: [String]? = nil) throws -> Response {
        let gone = gone ?? [cookies.clear(.device), cookies.clear(.session)]
        let wasKnown = [Cookies.Name.device, .session].contains { cookies.value($0, in: request.headers) != nil }
        // The form may be the second tap on a button that has just removed everything here. It redirects to where the
        // first tap redirected.
        let way: PublicRoute = request.method == .post ? .welcome : .front
        guard isForm, wasKnown else { return .seeOther(way, cookies: gone) }
        let said = SealedFlash(route: Route(.week), faults: ["": "entrance.signIn.unsent"])
        let kept = try KeptForm.seal(said.bytes, under: keptKey, for: .nobody, purpose: .waiting)
        return .seeOther(.signIn, cookies: gone + [cookies.set(.waiting, Base64URL.encode(kept))])
    }

    /// The key that seals what a public form keeps for one showing, in a cookie of that browser.
    var keptKey: Secret { accounts.pepper.key(.entrance) }
}
