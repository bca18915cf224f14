import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Storage

// What a browser's cookies tell of it before anybody is signed in, and how one is answered that is known no longer.
extension SiteServices {
    func device(_ headers: HTTPFields) -> DeviceSecret? {
        cookies.secret(.device, in: headers).flatMap(DeviceSecret.init)
    }

    /// Whose device sent this request.
    func owner(_ request: Request) async throws -> PersonID? {
        guard let device = device(request.headers) else { return nil }
        return try await accounts.owner(of: device)?.id
    }

    /// The cookies to take away from a browser whose device nobody knows any more.
    func cookiesOfForgottenDevice(_ request: Request) async throws -> [String] {
        guard let device = device(request.headers), try await !accounts.knows(device) else { return [] }
        return [cookies.clear(.device), cookies.clear(.session)]
    }

    /// The answer to a browser whose person or device this site does not know any more: the front page, or, if it sent
    /// a form, a sentence that says that the form was not kept.
    ///
    /// - Parameter gone: the cookies to take away; nil for those of the device and the session.
    func noLongerKnown(_ request: Request, isForm: Bool, clearing gone: [String]? = nil) throws -> Response {
        let gone = gone ?? [cookies.clear(.device), cookies.clear(.session)]
        let wasKnown = [Cookies.Name.device, .session].contains { cookies.value($0, in: request.headers) != nil }
        // A form may be the second tap on a button that has just ended everything here: it leads where the first one
        // led.
        let way: PublicRoute = request.method == .post ? .welcome : .front
        guard isForm, wasKnown else { return .seeOther(way, cookies: gone) }
        let said = SealedFlash(route: Route(.week), faults: ["": "entrance.signIn.unsent"])
        let kept = try KeptForm.seal(said.bytes, under: keptKey, for: .nobody, purpose: .waiting)
        return .seeOther(.signIn, cookies: gone + [cookies.set(.waiting, Base64URL.encode(kept))])
    }

    /// Seals what a public form keeps for one showing, in a cookie of that browser.
    var keptKey: Secret { accounts.pepper.key(.entrance) }
}
