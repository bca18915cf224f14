import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

// The lock of a known device.
extension PublicRequest {
    func showLock() async throws -> Response {
        guard let device, try await accounts.owner(of: device) != nil else {
            let gone = try await services.cookiesOfForgottenDevice(request)
            return device == nil || !gone.isEmpty
                ? .seeOther(.front, cookies: gone) : try page(DigitsOverPage(signInHref: "/sign-in"))
        }
        // The code from a therapist's app comes first.
        if try await accounts.asksCode(on: device, services.secondFactor, at: now) { return .seeOther(.lockCode) }
        let page = LockPage(
            texts: texts, action: "/lock", signInHref: "/sign-in", refused: fault("digits"))
        // A lock's form belongs to one device.
        let token = SessionSecret(device.secret).map { Hexadecimal.text($0.formToken) } ?? ""
        return try self.page(page, token: token, script: "lock.js")
    }

    func submitLock() async throws -> Response {
        guard let device else { return cookies.areKept(by: request.headers) ? .seeOther(.front) : noCookies }
        guard form.hasToken(of: SessionSecret(device.secret)) else { throw HTTPError(.forbidden) }
        guard let digits else { return try again("/lock", ["digits": "entrance.lock.refused"]) }
        let entry = try await accounts.unlock(
            device: device, digits: digits, form: form.sent, services.secondFactor, replacing: session, at: now,
            random: context.random)
        switch entry {
        case .opened(let secret, let person): return try await onward(secret, person)
        case .codeAsked: return .seeOther(.lockCode)
        case .wrong(left: 0), .throttled, .unknownDevice: return .seeOther(.lock)
        case .wrong(let left): return try again("/lock", ["digits": Self.refusal(left: left)])
        }
    }

    /// Redirects to the pending form, to the page the person asked for, or home. The requested page is forgotten once
    /// it was shown.
    private func onward(_ secret: SessionSecret, _ person: PersonID) async throws -> Response {
        let links = services.links(for: person)
        let session = try await accounts.session(secret.secret, at: now)
        let set = try await cookies(ofNew: secret, session)
        let isTherapist = session?.isTherapist == true
        if cookies.value(.pendingForm, in: request.headers) != nil {
            return .seeOther(links(Route(isTherapist ? .therapistPendingForm : .pendingForm)), cookies: set)
        }
        let token = cookies.value(.onward, in: request.headers) ?? ""
        let wanted = links.route(token)?.afterDigits.flatMap { route in
            route.kind.isReadable && (!isTherapist || route.kind.mayComeFirst) ? route : nil
        }
        let next = wanted ?? Route(isTherapist ? .caseload : .week)
        return .seeOther(links(await session?.afterDigits(next, accounts, at: now) ?? next), cookies: set)
    }

    /// The sentence after wrong digits. Near the end it says how many tries are left and what helps then.
    private static func refusal(left: Int?) -> String {
        switch left {
        case 1: "entrance.lock.one"
        case 2: "entrance.lock.two"
        default: "entrance.lock.refused"
        }
    }

    /// Six digits from the pad's rows or the typed field.
    private var digits: Digits? {
        let rows = (1...6).map { form["d\($0)"] }.joined()
        return Digits(typed: rows.isEmpty ? form["digits"] : rows)
    }
}

extension Route {
    /// A shared screen is closed by the digits. What is shown instead, the couple may see too.
    fileprivate var afterDigits: Route? {
        kind.area == .therapistSharedScreen ? Route(.afterSharedScreen, id() as CoupleID) : self
    }
}

extension Route.Kind {
    /// The therapist's pages that may be shown right after the digits. Somebody may look over the therapist's shoulder
    /// then, so the first page must quote nobody and name no cause of an alert. Otherwise the list of couples is shown
    /// first.
    fileprivate var mayComeFirst: Bool {
        switch self {
        case .caseload, .newCouple, .member, .whoSees, .library, .shareScreen, .therapistSettings,
            .howIWork, .usualWay, .sentences, .clinicHelp, .therapistDigits, .therapistBegin, .newPassphrase,
            .newRecoverySheet,
            .secondFactor,
            .readLibrary, .afterSharedScreen:
            true
        default: false
        }
    }
}
