import Casework
import HTTPTypes
import Hummingbird

extension PublicRequest {
    /// Signs out from any page. The device's lock remains. The next page clears what the browser cached of our pages,
    /// so that this one disappears at once.
    func submitLeave() async throws -> Response {
        // No form token is required: a page from before the digits, or a card's page, has another one or none.
        var failure: CaseError?
        if let session {
            // If the store fails, the row remains. But only the cookie had the secret that opens it, and the cookie is
            // cleared.
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
