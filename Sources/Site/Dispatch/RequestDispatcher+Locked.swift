import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Storage

extension RequestDispatcher {
    /// Nobody is signed in: a known device is led to its lock, everybody else to the front page. A device that was
    /// forgotten keeps no trace of having been here.
    func locked(
        _ request: Request, _ context: SiteContext, _ token: String, form: SubmittedForm?
    ) async throws -> Response {
        guard let owner = try await services.owner(request) else {
            if let form, form.saysSomething { return try await notSent(form, request, context) }
            return try services.noLongerKnown(
                request, isForm: form.map { $0.sent != nil && !$0.isEmpty } ?? false,
                clearing: try await services.cookiesOfForgottenDevice(request))
        }
        // The session's cookie stays: once the digits are given, it opens what the session keeps.
        guard let form else { return .seeOther(.lock, cookies: [cookies.set(.onward, token)]) }
        guard let route = services.links(for: owner).route(token), form.sent != nil else { return .seeOther(.lock) }
        guard route.kind.waits(with: form) else {
            return .seeOther(.lock, cookies: [cookies.set(.onward, token)])
        }
        let held = try await hold(
            form, at: route, of: owner, request.headers, context.now, context.random)
        return .seeOther(.lock, cookies: [held])
    }

    /// Signed in, but this page asks for the digits first.
    func closed(
        _ session: OpenSession, _ route: Route, _ token: String, form: SubmittedForm?, _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        // A tap too many on *Turn the screen* does not end at the lock, in front of the couple.
        if form != nil, case .therapistSharedScreen(let keyring) = session.reach,
            route == Route(.shareScreen, keyring.couple)
        {
            return .seeOther(services.links(for: session.person)(Route(.sharedScreen, keyring.couple)))
        }
        guard let form, route.kind.waits(with: form) else {
            return .seeOther(.lock, cookies: [cookies.set(.onward, token)])
        }
        let held = try await hold(
            form, at: route, of: session.person, request.headers, context.now, context.random)
        return .seeOther(.lock, cookies: [held])
    }

    /// A form of this person's from a page that is older than the session: the digits were given in another window.
    /// It is not carried out, for nothing proves that this person sent it; it is given back to be sent from here.
    func older(
        _ session: OpenSession, _ route: Route, _ form: SubmittedForm, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let links = services.links(for: session.person)
        guard route.kind.waits(with: form) else { return .seeOther(links(route)) }
        let held = try await hold(
            form, at: route, of: session.person, request.headers, context.now, context.random)
        return .seeOther(links(.held(session)), cookies: [held])
    }

    /// Answers a form from pages whose account or device is no longer known. It cannot be matched to a person, so it is
    /// not saved; the page says so and shows the typed words, so that they can be copied.
    private func notSent(
        _ form: SubmittedForm, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let texts = services.catalogue.texts(context.language)
        let page = NotSentPage(
            words: form.words(named: SignedInRequest.ownWordFields), signInHref: "/sign-in", helpHref: "/help")
        var frame = services.frame(texts)
        frame.night = context.isNight
        var response = try services.page(page, frame: frame, texts: texts)
        response.status = .forbidden
        for cookie in try await services.cookiesOfForgottenDevice(request) {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return response
    }

    /// Keeps a form that met a lock under a fresh key that only this browser's cookie holds; nobody else is shown it.
    func hold(
        _ form: SubmittedForm, at route: Route, of person: PersonID, _ headers: HTTPFields, _ now: Instant,
        _ random: any RandomSource
    ) async throws -> String {
        let pending = PendingForm(route: route, fields: form.withoutDigits)
        let key = try await accounts.hold(
            pending.bytes, of: person, on: services.device(headers), at: now, random: random)
        return cookies.set(.pendingForm, key)
    }
}

extension Route.Kind {
    /// Whether a form is asked about again after the digits. Digits are kept nowhere, so a form of digits alone has to
    /// be filled in again. Six words that nobody has seen to the end are shown again instead.
    fileprivate func waits(with form: SubmittedForm) -> Bool {
        if [.passphrase, .therapistPassphrase].contains(self) { return false }
        return form.isEmpty || !form.withoutDigits.isEmpty
    }
}
