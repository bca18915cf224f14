import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages
import Sealing

/// Finds the handler of a request to `/p/…`. It checks who is asking, at which access level, what the address means,
/// and whether the form is theirs.
struct RequestDispatcher: Sendable {
    let services: SiteServices

    var accounts: AccountService { services.accounts }
    var cookies: Cookies { services.cookies }

    func answer(_ request: Request, _ context: SiteContext, token: String) async throws -> Response {
        // A person who is erased during a request is sent to the front page, as after it.
        do { return try await answered(request, context, token: token) } catch CaseError.erased {
            return try services.noLongerKnown(request, isForm: request.method == .post)
        }
    }

    private func answered(_ request: Request, _ context: SiteContext, token: String) async throws -> Response {
        let isPost = request.method == .post
        var form = try await SubmittedForm.sent(in: request)
        guard let signedIn = try await signedIn(request, context) else {
            return try await locked(request, context, token, form: isPost ? form : nil)
        }
        let links = services.links(for: signedIn.person)
        let known = links.route(token)
        guard let session = try signedIn.open(known?.kind.level ?? .shared) else {
            return try await locked(request, context, token, form: isPost ? form : nil)
        }
        guard let route = known, Self.isTheirs(route, session) else { throw HTTPError(.notFound) }
        guard let handler = isPost ? route.kind.handler.submit : route.kind.handler.show else {
            throw HTTPError(.notFound)
        }
        if isPost {
            guard form.sent != nil, Self.isToken(form.token) else { throw HTTPError(.forbidden) }
            if !form.hasToken(of: session.secret) { return try await older(session, route, form, request, context) }
        }
        guard Self.isOpen(route, to: session) else {
            return try await closed(session, route, token, form: isPost ? form : nil, request, context)
        }
        if try await demandsSecondFactor(session, route) {
            return .seeOther(links(Route(.secondFactor)))
        }
        form.address = route.meaning
        let isShownAgain = !isPost && cookies.value(.waiting, in: request.headers) != nil
        let waiting = isShownAgain ? try await session.waiting(accounts) : nil
        let waited = waiting.flatMap { SealedFlash($0.words) }
        let visit = SignedInRequest(
            services: services, session: session, route: route, now: context.now,
            random: context.random, texts: services.catalogue.texts(context.language), links: links,
            typed: waited.flatMap { $0.route.isOneForm(with: route) ? $0 : nil }, form: form,
            headers: request.headers)
        if !route.kind.keepsRunning { try await session.endRunning(accounts) }
        var response = try await withTaskExecutorPreference(session.isTherapist ? TherapistExecutor.shared : nil) {
            try await run(handler, visit, waited: waited)
        }
        let waitsOn = response.headers[values: .setCookie].contains { $0.hasPrefix(cookies.name(.waiting)) }
        if isShownAgain, !waitsOn {
            if let waiting { try await session.shown(waiting, accounts) }
            response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(.waiting)))
        }
        if cookies.value(.onward, in: request.headers) != nil {
            response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(.onward)))
        }
        return response
    }

    /// Whether this clinic demands a second factor, this therapist has none, and the page is not on the way to one.
    private func demandsSecondFactor(_ session: OpenSession, _ route: Route) async throws -> Bool {
        guard services.secondFactor == .required, session.isTherapist, !route.kind.isBeforeSecondFactor else {
            return false
        }
        return try await accounts.spareCodes(of: session.person) == nil
    }

    private func signedIn(_ request: Request, _ context: SiteContext) async throws -> SignedIn? {
        guard let cookie = cookies.secret(.session, in: request.headers) else { return nil }
        return try await accounts.signedIn(cookie, at: context.now)
    }

    /// Whether a form has a session's token at all, of this session or of an older one.
    private static func isToken(_ text: String) -> Bool {
        text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
    }

    private static func isTheirs(_ route: Route, _ session: OpenSession) -> Bool {
        switch route.kind.area {
        case .partnerShared, .partnerPrivate, .partnerPractice: !session.isTherapist
        case .therapistSharedScreen, .therapistPrivate: session.isTherapist
        }
    }

    private static func isOpen(_ route: Route, to session: OpenSession) -> Bool {
        switch (route.kind.area, session.access) {
        case (.partnerShared, .memberShared), (.partnerShared, .memberPrivate), (.partnerPrivate, .memberPrivate): true
        case (.partnerPractice, .memberPractice), (.partnerPractice, .memberPrivate): true
        case (.therapistSharedScreen, .therapistSharedScreen), (.therapistPrivate, .therapistPrivate): true
        default: false
        }
    }
}

extension Route.Kind {
    /// Which of a member's keys a page opens. Two pages of the shared level use the private level if it is open: they
    /// show the copy of a note, and the member's own title for an evening.
    fileprivate var level: SessionLevel {
        switch area {
        case .partnerShared: [.note, .calendarFile].contains(self) ? .private : .shared
        case .partnerPractice: .practice
        case .partnerPrivate, .therapistSharedScreen, .therapistPrivate: .private
        }
    }
}

extension Route.Kind {
    /// The therapist's pages that lead to a second factor, and those that are shown once.
    fileprivate var isBeforeSecondFactor: Bool {
        switch self {
        case .secondFactor, .appSetUp, .spareCodes, .therapistDigits, .therapistPassphrase, .recoverySheet,
            .therapistForget:
            true
        default: false
        }
    }
}

extension OpenSession {
    /// The token in every form of this session, in hexadecimal.
    var formToken: String { Hexadecimal.text(secret.formToken) }
}

/// Bytes in lower-case hexadecimal.
enum Hexadecimal {
    /// The bytes of such a text; empty for any other text.
    static func bytes(_ text: String) -> [UInt8] {
        let values = text.utf8.map(HexDigit.value)
        guard values.count.isMultiple(of: 2), values.allSatisfy({ $0 != nil }) else { return [] }
        let digits = values.compactMap(\.self)
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
