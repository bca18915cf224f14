import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Storage

extension RequestDispatcher {
    /// Answers when nobody is signed in: a known device is sent to its lock, everybody else to the front page. A device
    /// that was removed keeps no trace of having been here.
    func locked(
        _ request: Request, _ context: SiteContext, _ token: String, form: SubmittedForm?
    ) async throws -> Response {
        guard let owner = try await services.owner(request) else {
            if let form, form.saysSomething { return try await notSent(form, request, context) }
            return try services.noLongerKnown(
                request, isForm: form.map { $0.sent != nil && !$0.isEmpty } ?? false,
                clearing: try await services.cookiesOfForgottenDevice(request))
        }
        // The session's cookie is not cleared. After the digits it opens what the session keeps.
        guard let form else { return .seeOther(.lock, cookies: [cookies.set(.onward, token)]) }
        guard let route = services.links(for: owner).route(token), form.sent != nil else { return .seeOther(.lock) }
        guard route.kind.waits(with: form) else {
            return .seeOther(.lock, cookies: [cookies.set(.onward, token)])
        }
        let held = try await hold(
            form, at: route, of: owner, request.headers, context.now, context.random)
        return .seeOther(.lock, cookies: [held])
    }

    /// Answers when somebody is signed in, but the page asks for the digits first.
    func closed(
        _ session: OpenSession, _ route: Route, _ token: String, form: SubmittedForm?, _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        // If the therapist taps the button of the shared screen twice, the second tap must not lead to the lock, in
        // front of the couple.
        if form != nil, case .therapistSharedScreen(let keyring) = session.access,
            route == Route(.shareScreen, keyring.couple)
        {
            return .seeOther(services.links(for: session.person)(Route(.sharedScreen, keyring.couple)))
        }
        guard let form, route.kind.waits(with: form) else {
            return .seeOther(.lock, cookies: [cookies.set(.onward, onward(session, token))])
        }
        let held = try await hold(
            form, at: route, of: session.person, request.headers, context.now, context.random)
        return .seeOther(.lock, cookies: [held])
    }

    /// What is shown after the digits. A page that is asked for from a shared screen, by *Back* for example, would show
    /// the couple the list of all couples.
    private func onward(_ session: OpenSession, _ token: String) -> String {
        guard case .therapistSharedScreen(let keyring) = session.access else { return token }
        let address = services.links(for: session.person)(Route(.afterSharedScreen, keyring.couple))
        return String(address.dropFirst("/p/".count))
    }

    /// Answers a form of this person's from a page that is older than the session, because the digits were given in
    /// another window. The form is not carried out, since nothing proves that this person sent it. It is shown again,
    /// to be sent from here.
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

    /// Stores a pending form under a fresh key that only this browser's cookie has, so that nobody else is shown it.
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
    /// Whether a form becomes pending until the digits. Digits are never stored, so a form of digits alone has to be
    /// filled in again. The pages of six words and of a recovery
    /// sheet are shown again instead.
    fileprivate func waits(with form: SubmittedForm) -> Bool {
        if [.passphrase, .therapistPassphrase, .recoverySheet, .appSetUp, .spareCodes].contains(self) { return false }
        return form.isEmpty || !form.withoutDigits.isEmpty
    }
}
