import Casework
import Homework
import Pages
import Sealing
import Storage

// Devices with a lock that six digits open.
extension SignedInRequest {
    var device: DeviceSecret? { cookie(.device).flatMap(DeviceSecret.init) }

    /// The form as this session sent it.
    var heldForm: SentForm? { form.sent?.held(by: session.secret.secret) }

    /// Removes this device, and every cookie with what was chosen on it. Each cookie is cleared by its name, since a
    /// header that clears a site's cookies would clear those of the clinic's other sites too.
    func forgetDevice() async throws -> Outcome {
        if let device {
            try await services.accounts.forget(device: device, session: session.lookup)
        } else {
            try await session.leave(services.accounts)
        }
        return .leave(PublicRoute.welcome.rawValue, cookies: Cookies.Name.allCases.map(services.cookies.clear))
    }

    /// Removes all other devices. If this browser has no digits, it asks for them first; otherwise no device would open
    /// any more.
    func forgetOthers(digits: Route, then next: Route, saying notice: String) async throws -> Outcome {
        guard let device, try await services.accounts.owner(of: device)?.id == session.person else {
            return .redirect(digits)
        }
        try await session.forgetOthers(but: device, services.accounts)
        return .redirect(next, notice: notice)
    }
}
