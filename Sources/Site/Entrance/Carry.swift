import Casework
import Hummingbird
import Pages
import Sealing

// A phone's home screen begins without the cookies of its browser. Six figures from there make it the same device.
extension PublicRequest {
    func showCarry() throws -> Response {
        try asking(
            CarryPage(texts: texts, action: "/code", back: "/sign-in", signInHref: "/sign-in", error: fault("digits")))
    }

    /// Redirects to the lock, which asks for the six digits.
    func submitCarry() async throws -> Response {
        guard keepsCookies else { return noCookies }
        guard let device = try await accounts.carried(form["digits"], form: form.sent, at: now) else {
            return try again("/code", ["digits": "entrance.carry.refused"])
        }
        return .seeOther(.lock, cookies: [cookies.set(.device, device.secret)])
    }
}
