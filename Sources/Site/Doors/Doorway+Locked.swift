import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Storage

extension Doorway {
    /// Nobody is signed in: a known device goes to its lock, everybody else to the entrance.
    func locked(
        _ request: Request, _ context: SiteContext, _ token: String, form: SubmittedForm?
    ) async throws -> Response {
        guard let owner = try await owner(request) else { return .seeOther("/") }
        let gone = cookies.clear(.session)
        guard let form else {
            return .seeOther("/lock", cookies: [gone, cookies.set(.onward, token)])
        }
        guard let route = practice.links(for: owner).route(token), form.sent != nil, !form.withoutDigits.isEmpty else {
            return .seeOther("/lock", cookies: [gone])
        }
        let held = try await hold(form, at: route, of: owner, on: device(request.headers), context.now, context.random)
        return .seeOther("/lock", cookies: [gone, held])
    }

    /// Signed in, but not deep enough: the digits come first.
    func closed(
        _ session: OpenSession, _ route: Route, _ token: String, form: SubmittedForm?, _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        // A form without words of its own is not worth a question; its page is shown again instead.
        guard let form, !form.withoutDigits.isEmpty else {
            return .seeOther("/lock", cookies: [cookies.set(.onward, token)])
        }
        let held = try await hold(
            form, at: route, of: session.person, on: device(request.headers), context.now, context.random)
        return .seeOther("/lock", cookies: [held])
    }

    func owner(_ request: Request) async throws -> PersonID? {
        guard let device = device(request.headers) else { return nil }
        return try await clinic.owner(of: device)?.id
    }

    func device(_ headers: HTTPFields) -> DeviceSecret? {
        cookies.secret(.device, in: headers).flatMap(DeviceSecret.init)
    }

    /// Keeps a form that met a lock under a fresh key that only this browser's cookie holds; nobody else is shown it.
    func hold(
        _ form: SubmittedForm, at route: Route, of person: PersonID, on device: DeviceSecret?, _ now: Instant,
        _ random: any RandomSource
    ) async throws -> String {
        let typed = Typed(route: route, fields: form.withoutDigits).bytes
        return cookies.set(.held, try await clinic.hold(typed, of: person, on: device, at: now, random: random))
    }
}
