import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages
import Sealing

/// Leads a request to `/p/…` to its handler: who is it, how deep, what is the address, is the form theirs.
struct Doorway: Sendable {
    let environment: SiteEnvironment
    let practice: Practice
    let handlers: Handlers

    var clinic: Clinic { practice.clinic }
    var cookies: Cookies { practice.cookies }

    func answer(_ request: Request, _ context: SiteContext, token: String) async throws -> Response {
        // Whoever was erased in the middle of a request finds the front door, as after it.
        do { return try await answered(request, context, token: token) } catch CaseError.erased {
            return try over(request, isForm: request.method == .post)
        }
    }

    private func answered(_ request: Request, _ context: SiteContext, token: String) async throws -> Response {
        let isPost = request.method == .post
        var form = try await SubmittedForm.sent(in: request)
        guard let signedIn = try await signedIn(request, context) else {
            return try await locked(request, context, token, form: isPost ? form : nil)
        }
        let links = practice.links(for: signedIn.person)
        let known = links.route(token)
        guard let session = try signedIn.open(known?.kind.depth ?? .room) else {
            return try await locked(request, context, token, form: isPost ? form : nil)
        }
        guard let route = known, Self.isTheirs(route, session) else { throw HTTPError(.notFound) }
        guard let handler = isPost ? handlers.acting[route.kind] : handlers.reading[route.kind] else {
            throw HTTPError(.notFound)
        }
        if isPost {
            guard form.sent != nil, Self.isToken(form.token) else { throw HTTPError(.forbidden) }
            if !form.hasToken(of: session.secret) { return try await older(session, route, form, request, context) }
        }
        guard Self.isOpen(route, to: session) else {
            return try await closed(session, route, token, form: isPost ? form : nil, request, context)
        }
        form.address = route.meaning
        let isShownAgain = !isPost && cookies.value(.waiting, in: request.headers) != nil
        let waiting = isShownAgain ? try await session.waiting(clinic) : nil
        let waited = waiting.flatMap { Typed($0.words) }
        let visit = Visit(
            environment: environment, practice: practice, session: session, route: route, now: context.now,
            random: context.random, texts: environment.catalogue.texts(context.language), links: links,
            typed: waited.flatMap { $0.route.isOneForm(with: route) ? $0 : nil }, form: form,
            headers: request.headers)
        if !route.kind.keepsRunning { try await session.endRunning(clinic) }
        var response = try await withTaskExecutorPreference(session.isTherapist ? TherapistExecutor.shared : nil) {
            try await run(handler, visit, waited: waited)
        }
        let waitsOn = response.headers[values: .setCookie].contains { $0.hasPrefix(cookies.name(.waiting)) }
        if isShownAgain, !waitsOn {
            if let waiting { try await session.shown(waiting, clinic) }
            response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(.waiting)))
        }
        if cookies.value(.onward, in: request.headers) != nil {
            response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(.onward)))
        }
        return response
    }

    private func signedIn(_ request: Request, _ context: SiteContext) async throws -> SignedIn? {
        guard let cookie = cookies.secret(.session, in: request.headers) else { return nil }
        return try await clinic.signedIn(cookie, at: context.now)
    }

    /// Whether a form carries a session's token at all, of this session or of an older one.
    private static func isToken(_ text: String) -> Bool {
        text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
    }

    private static func isTheirs(_ route: Route, _ session: OpenSession) -> Bool {
        switch route.kind.door {
        case .partnerRoom, .partnerOwn: !session.isTherapist
        case .therapistJoint, .therapistOwn: session.isTherapist
        }
    }

    private static func isOpen(_ route: Route, to session: OpenSession) -> Bool {
        switch (route.kind.door, session.reach) {
        case (.partnerRoom, .memberRoom), (.partnerRoom, .memberOwn), (.partnerOwn, .memberOwn): true
        case (.therapistJoint, .therapistJoint), (.therapistOwn, .therapistOwn): true
        default: false
        }
    }
}

extension Route.Kind {
    /// How deep a page opens a member's keys. Two pages of the room use what is one's own where that is open: the copy of
    /// a note, and one's own title for an evening.
    fileprivate var depth: SessionDepth {
        door == .partnerRoom && ![.note, .calendarFile].contains(self) ? .room : .own
    }
}

extension OpenSession {
    /// Stands in every form of this session, in hexadecimal.
    var formToken: String { Hexadecimal.text(secret.formToken) }
}

/// Bytes as small hexadecimal letters.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
