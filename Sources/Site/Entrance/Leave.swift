import Casework
import HTTPTypes
import Hummingbird

extension PublicRequest {
    /// Signs out, whichever page it is pressed on; the device stays locked. What the browser kept of our pages is
    /// cleared by the next page, so that this one is gone at once.
    func submitLeave() async throws -> Response {
        // No form's token is asked for: a page that is older than the digits, or a card's, has another one or none.
        var failure: CaseError?
        if let session {
            // Where the store fails, the row stays; but only the cookie held what opens it, and the cookie is cleared.
            do throws(CaseError) { try await accounts.leave(session) } catch { failure = error }
        }
        let gone: [Cookies.Name] = [.session, .waiting, .onward, .pendingForm, .card, .called]
        var response = Response.seeOther(.welcome)
        if let failure {
            services.outages.tell(failure, at: now, context.logger)
            response = try await services.later(.left, nil, path: "/", context)
        }
        for cookie in gone { response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(cookie))) }
        return response
    }
}
