import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

// The code from a therapist's app, before the digits. Once a day each device asks for it.
extension PublicRequest {
    func showLockCode() async throws -> Response {
        guard let device, try await accounts.asksCode(on: device, services.secondFactor, at: now) else {
            return .seeOther(.lock)
        }
        let page = LockCodePage(
            texts: texts, action: "/lock/code", recoverHref: "/recover", error: fault("appCode"))
        return try self.page(page, token: SessionSecret(device.secret).map { Hexadecimal.text($0.formToken) } ?? "")
    }

    func submitLockCode() async throws -> Response {
        guard let device else { return cookies.areKept(by: request.headers) ? .seeOther(.front) : noCookies }
        guard form.hasToken(of: SessionSecret(device.secret)) else { throw HTTPError(.forbidden) }
        switch try await accounts.giveCode(form["appCode"], on: device, services.secondFactor, at: now) {
        case .passed, .unknownDevice: return .seeOther(.lock)
        case .wrong: return try again("/lock/code", ["appCode": "entrance.code.refused"])
        case .throttled: return try again("/lock/code", ["appCode": "entrance.code.wait"])
        }
    }
}
