import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Storage

extension RequestDispatcher {
    /// Nobody is signed in: a known device goes to its lock, everybody else to the entrance. A device that was forgotten
    /// keeps no trace of having been here.
    func locked(
        _ request: Request, _ context: SiteContext, _ token: String, form: SubmittedForm?
    ) async throws -> Response {
        guard let owner = try await owner(request) else {
            if let form, form.saysSomething { return try await notSent(form, request, context) }
            return try over(
                request, isForm: form.map { $0.sent != nil && !$0.isEmpty } ?? false,
                clearing: try await forgotten(request))
        }
        // The session's cookie stays: what waits in the session opens with it, once the digits are given.
        guard let form else { return .seeOther("/lock", cookies: [cookies.set(.onward, token)]) }
        guard let route = practice.links(for: owner).route(token), form.sent != nil else { return .seeOther("/lock") }
        guard route.kind.waits(with: form) else {
            return .seeOther("/lock", cookies: [cookies.set(.onward, token)])
        }
        let held = try await hold(form, at: route, of: owner, on: device(request.headers), context.now, context.random)
        return .seeOther("/lock", cookies: [held])
    }

    /// Signed in, but not deep enough: the digits come first.
    func closed(
        _ session: OpenSession, _ route: Route, _ token: String, form: SubmittedForm?, _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        // A tap too many on *Turn the screen* does not end at the lock, in front of the couple.
        if form != nil, case .therapistSharedScreen(let keyring) = session.reach,
            route == Route(.turnScreen, keyring.couple)
        {
            return .seeOther(practice.links(for: session.person)(Route(.joint, keyring.couple)))
        }
        guard let form, route.kind.waits(with: form) else {
            return .seeOther("/lock", cookies: [cookies.set(.onward, token)])
        }
        let held = try await hold(
            form, at: route, of: session.person, on: device(request.headers), context.now, context.random)
        return .seeOther("/lock", cookies: [held])
    }

    /// A form of this person's from a page that is older than the session: the digits were given in another window.
    /// It is not carried out, for nothing proves that this person sent it; it is given back to be sent from here.
    func older(
        _ session: OpenSession, _ route: Route, _ form: SubmittedForm, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let links = practice.links(for: session.person)
        guard route.kind.waits(with: form) else { return .seeOther(links(route)) }
        let held = try await hold(
            form, at: route, of: session.person, on: device(request.headers), context.now, context.random)
        return .seeOther(links(.held(session)), cookies: [held])
    }

    /// Answers a form from pages whose account or device is no longer known. It cannot be matched to a person, so it is
    /// not saved; the page says so and shows the typed words, so that they can be copied.
    private func notSent(
        _ form: SubmittedForm, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let texts = environment.catalogue.texts(context.language)
        let page = NotSentPage(
            words: form.words(named: SignedInRequest.ownWordFields), signInHref: "/sign-in", helpHref: "/help")
        var frame = environment.frame(texts)
        frame.night = context.isNight
        var response = try environment.page(page, frame: frame, texts: texts)
        response.status = .forbidden
        for cookie in try await forgotten(request) {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return response
    }

    /// The way out for a browser that this site knows no more: to the front door, or, with a form in hand, to a sentence
    /// that says that it was not kept.
    func over(_ request: Request, isForm: Bool, clearing gone: [String]? = nil) throws -> Response {
        let gone = gone ?? [cookies.clear(.device), cookies.clear(.session)]
        let wasKnown = [Cookies.Name.device, .session].contains { cookies.value($0, in: request.headers) != nil }
        // A form may be the second tap on a button that has just ended everything here: it leads where the first one led.
        let way = request.method == .post ? Welcome.address : "/"
        guard isForm, wasKnown else { return .seeOther(way, cookies: gone) }
        let said = Typed(route: Route(.week), faults: ["": "entrance.signIn.unsent"])
        let kept = try KeptForm.seal(said.bytes, under: keptKey, for: .nobody, purpose: .waiting)
        return .seeOther("/sign-in", cookies: gone + [cookies.set(.waiting, Base64URL.encode(kept))])
    }

    /// The cookies to take away from a browser whose device nobody knows any more.
    func forgotten(_ request: Request) async throws -> [String] {
        guard let device = device(request.headers), try await !accounts.knows(device) else { return [] }
        return [cookies.clear(.device), cookies.clear(.session)]
    }

    func owner(_ request: Request) async throws -> PersonID? {
        guard let device = device(request.headers) else { return nil }
        return try await accounts.owner(of: device)?.id
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
        return cookies.set(.held, try await accounts.hold(typed, of: person, on: device, at: now, random: random))
    }
}

extension Route {
    /// The page that gives a form back.
    static func held(_ session: OpenSession) -> Route { Route(session.isTherapist ? .therapistHeld : .held) }
}

extension Route.Kind {
    /// Whether a form is asked about again after the digits. Digits wait nowhere, so a form of nothing else has to be
    /// filled in anew; and six words that nobody has seen to the end are shown again instead.
    fileprivate func waits(with form: SubmittedForm) -> Bool {
        if [.sixWords, .therapistWords].contains(self) { return false }
        return form.isEmpty || !form.withoutDigits.isEmpty
    }
}
