import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

/// The lock, the sign-in for a new phone, and the way out.
struct SigningIn {
    let doorway: Doorway

    func addRoutes(to router: Router<SiteContext>) {
        router.get("/lock") { request, context in try await lock(EntranceVisit(doorway, request, context)) }
        router.post("/lock") { request, context in
            let visit = try await EntranceVisit(doorway, request, context)
            return try await visit.unlessErased { try await unlock(visit) }
        }
        router.get("/sign-in") { request, context in try await signIn(EntranceVisit(doorway, request, context)) }
        router.post("/sign-in") { request, context in
            let visit = try await EntranceVisit(doorway, request, context)
            guard visit.keepsCookies else { return visit.noCookies }
            return try await visit.unlessErased { try await signedIn(visit) }
        }
        router.post("/leave") { request, context in try await leave(EntranceVisit(doorway, request, context)) }
    }

    private func lock(_ visit: EntranceVisit) async throws -> Response {
        guard let device = visit.device, try await visit.clinic.owner(of: device) != nil else {
            let gone = try await visit.doorway.forgotten(visit.request)
            return visit.device == nil || !gone.isEmpty
                ? .seeOther("/", cookies: gone) : try visit.page(DigitsOverPage(signInHref: "/sign-in"))
        }
        let page = LockPage(
            texts: visit.texts, action: "/lock", signInHref: "/sign-in", refused: visit.fault("digits") != nil)
        return try visit.page(page, token: token(device))
    }

    private func unlock(_ visit: EntranceVisit) async throws -> Response {
        guard let device = visit.device else {
            return visit.cookies.areKept(by: visit.request.headers) ? .seeOther("/") : visit.noCookies
        }
        guard visit.form.hasToken(of: SessionSecret(device.secret)) else { throw HTTPError(.forbidden) }
        guard let digits = visit.digits else { return try visit.again("/lock", ["digits": "entrance.lock.refused"]) }
        let entry = try await visit.clinic.unlock(
            device: device, digits: digits, form: visit.form.sent, replacing: visit.session, at: visit.now,
            random: visit.context.random)
        switch entry {
        case .opened(let secret, let person):
            return try await onward(visit, secret, person)
        case .wrong(more: true): return try visit.again("/lock", ["digits": "entrance.lock.refused"])
        case .wrong(more: false), .throttled, .unknownDevice: return .seeOther("/lock")
        }
    }

    /// To the held form, to where the person was going, or home. Where they were going is forgotten when they are there.
    private func onward(
        _ visit: EntranceVisit, _ secret: SessionSecret, _ person: PersonID
    ) async throws -> Response {
        let cookies = visit.cookies
        let links = visit.doorway.practice.links(for: person)
        let session = try await visit.clinic.session(secret.secret, at: visit.now)
        let set = try await begun(secret, session, visit)
        let isTherapist = session?.isTherapist == true
        if cookies.value(.held, in: visit.request.headers) != nil {
            return .seeOther(links(Route(isTherapist ? .therapistHeld : .held)), cookies: set)
        }
        let token = cookies.value(.onward, in: visit.request.headers) ?? ""
        let wanted = links.route(token).flatMap { route in
            route.kind.isReadable && (!isTherapist || route.kind.mayComeFirst) ? route : nil
        }
        let next = wanted ?? Route(isTherapist ? .caseload : .week)
        return .seeOther(links(await session?.afterDigits(next, visit.clinic, at: visit.now) ?? next), cookies: set)
    }

    /// The cookies of a session that has just begun.
    private func begun(
        _ secret: SessionSecret, _ session: OpenSession?, _ visit: EntranceVisit
    ) async throws -> [String] {
        let waits = try await session?.waiting(visit.clinic) != nil
        return [visit.cookies.set(.session, secret.secret)] + (waits ? [visit.cookies.set(.waiting, "1")] : [])
            + (try await visit.spoken(by: session))
    }

    private func signIn(_ visit: EntranceVisit) async throws -> Response {
        try visit.asking(
            SignInPage(
                texts: visit.texts, action: "/sign-in", back: "/", cardHref: "/card", name: visit.typed?["name"] ?? "",
                refused: visit.fault("refused") != nil, nameError: visit.fault("name"), wordsError: visit.fault("words")
            ))
    }

    private func signedIn(_ visit: EntranceVisit) async throws -> Response {
        let (name, words) = (visit.form["name"], visit.form["words"])
        var faults: [String: String] = [:]
        if TypedWords.parts(name).isEmpty { faults["name"] = "entrance.signIn.nameMissing" }
        if TypedWords.parts(words).count < 6 { faults["words"] = "entrance.signIn.wordsMissing" }
        guard faults.isEmpty else { return try visit.again("/sign-in", faults, keeping: ["name"]) }
        let entry = try await HangUp.whileTheyWait {
            try await visit.clinic.signIn(
                name: name, words: words, on: visit.device, replacing: visit.session, at: visit.now,
                random: visit.context.random)
        }
        switch entry {
        case .opened(let secret, let person):
            let session = try await visit.clinic.session(secret.secret, at: visit.now)
            let next = Route(session?.isTherapist == true ? .therapistDigits : .changeDigits)
            let links = visit.doorway.practice.links(for: person)
            return .seeOther(links(next), cookies: try await begun(secret, session, visit))
        case .wrong, .unknownDevice:
            return try visit.again("/sign-in", ["refused": "entrance.signIn.refused"], keeping: ["name"])
        case .throttled(let until):
            let minutes = max(1, Int((until.seconds - visit.now.seconds + 59) / 60))
            return try await doorway.later(
                .throttled(minutes: minutes), visit.form, path: "/sign-in", visit.context)
        }
    }

    /// Own and room end, whichever page it is pressed on; the device stays locked. What the browser kept of our pages is
    /// cleared by the next page, so that this one is gone at once.
    private func leave(_ visit: EntranceVisit) async throws -> Response {
        // No form's token is asked for: a page that is older than the digits, or a card's, has another one or none.
        var failure: CaseError?
        if let session = visit.session {
            // Where the store fails, the row stays; but what opens it stood in the cookie alone, and that goes.
            do throws(CaseError) { try await visit.clinic.leave(session) } catch { failure = error }
        }
        let gone: [Cookies.Name] = [.session, .waiting, .onward, .held, .card, .called]
        var response = Response.seeOther(Welcome.address)
        if let failure {
            doorway.practice.outages.tell(failure, at: visit.now, visit.context.logger)
            response = try await doorway.later(.left, nil, path: "/", visit.context)
        }
        for cookie in gone {
            response.headers.append(HTTPField(name: .setCookie, value: visit.cookies.clear(cookie)))
        }
        return response
    }

    /// A lock's form belongs to one device.
    private func token(_ device: DeviceSecret) -> String {
        SessionSecret(device.secret).map { Hexadecimal.text($0.formToken) } ?? ""
    }
}

extension Route.Kind {
    /// Pages that may be gone to right after the digits; forms and files may not.
    var isReadable: Bool { Handlers.all.reading[self] != nil && self != .calendarFile }
}

extension Route.Kind {
    /// The therapist's pages that may be gone to right after the digits. Somebody may look over the therapist's shoulder
    /// then, so the first page quotes nobody and names no alert's cause: all others begin at the list of couples.
    fileprivate var mayComeFirst: Bool {
        switch self {
        case .caseload, .newCouple, .member, .whoSees, .library, .turnScreen, .therapistSettings,
            .howIWork, .usualWay, .sentences, .clinicHelp, .therapistDigits, .therapistBegin, .newWords:
            true
        default: false
        }
    }
}
