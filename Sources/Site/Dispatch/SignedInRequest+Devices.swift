import Casework
import Homework
import Pages
import Sealing
import Storage

// The devices that six digits open.
extension SignedInRequest {
    var device: DeviceSecret? { cookie(.device).flatMap(DeviceSecret.init) }

    /// A form that brings digits, as this session alone sends it.
    var digitsForm: SentForm? { form.sent?.held(by: session.secret.secret) }

    /// This browser knows nobody any more, and keeps nothing that was chosen on it. Each cookie is taken away by its
    /// name: a header that clears a site's cookies would take those of the clinic's other sites as well.
    func forgetDevice() async throws -> Outcome {
        if let device {
            try await services.accounts.forget(device: device, session: session.lookup)
        } else {
            try await session.leave(services.accounts)
        }
        return .leave(PublicRoute.welcome.rawValue, cookies: Cookies.Name.allCases.map(services.cookies.clear))
    }

    /// Nor does any other; one without digits is asked for them first, or nothing would open at all.
    func forgetOthers(digits: Route, then next: Route, saying notice: String) async throws -> Outcome {
        guard let device, try await services.accounts.owner(of: device)?.id == session.person else {
            return .redirect(digits)
        }
        try await session.forgetOthers(but: device, services.accounts)
        return .redirect(next, notice: notice)
    }
}
