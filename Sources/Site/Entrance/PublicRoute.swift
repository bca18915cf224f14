import Casework
import HTTPTypes
import Hummingbird
import NIOCore

/// All addresses that need no signing in, by path.
enum PublicRoute: String, CaseIterable {
    case front = "/"
    case welcome = "/welcome"
    case tidy = "/tidy"
    case lock = "/lock"
    case lockCode = "/lock/code"
    case signIn = "/sign-in"
    case carry = "/code"
    case recover = "/recover"
    case recoverDigits = "/recover/digits"
    case leave = "/leave"
    case firstStart = "/first/:token"
    case card = "/card"
    case cardSpoken = "/card/spoken"
    case cardNotTaken = "/card/not-taken"
    case cardHello = "/card/hello"
    case cardBefore = "/card/before"
    case cardCalled = "/card/called"
    case cardDigits = "/card/digits"
    case cookies = "/cookies"
    case help = "/help"
    case said = "/said"
    case back = "/back"

    /// What this route does. The switch has no default: an address that nobody handles does not compile.
    var handler: PublicHandler {
        switch self {
        case .front: PublicHandler(show: { try await $0.showFront() })
        case .welcome: PublicHandler(show: { try $0.showWelcome() })
        case .tidy: PublicHandler(show: { $0.showTidy() })
        case .lock: PublicHandler(show: { try await $0.showLock() }, submit: { try await $0.submitLock() })
        case .lockCode:
            PublicHandler(show: { try await $0.showLockCode() }, submit: { try await $0.submitLockCode() })
        case .signIn: PublicHandler(show: { try $0.showSignIn() }, submit: { try await $0.submitSignIn() })
        case .carry: PublicHandler(show: { try $0.showCarry() }, submit: { try await $0.submitCarry() })
        case .recover: PublicHandler(show: { try $0.showRecover() }, submit: { try await $0.submitRecover() })
        case .recoverDigits:
            PublicHandler(show: { try await $0.showRecoverDigits() }, submit: { try await $0.submitRecoverDigits() })
        case .leave: PublicHandler(submit: { try await $0.submitLeave() })
        case .firstStart:
            PublicHandler(show: { try await $0.showFirstStart() }, submit: { try await $0.submitFirstStart() })
        case .card: PublicHandler(show: { try $0.showCard() }, submit: { try await $0.submitCard() })
        case .cardSpoken: PublicHandler(show: { try $0.showCardSpoken() }, submit: { try await $0.submitCardSpoken() })
        case .cardNotTaken: PublicHandler(show: { try $0.showCardNotTaken() })
        case .cardHello: PublicHandler(show: { try await $0.showCardHello() })
        case .cardBefore: PublicHandler(show: { try await $0.showCardBefore() }, submit: { try $0.submitCardBefore() })
        case .cardCalled:
            PublicHandler(show: { try await $0.showCardCalled() }, submit: { try await $0.submitCardCalled() })
        case .cardDigits:
            PublicHandler(show: { try await $0.showCardDigits() }, submit: { try await $0.submitCardDigits() })
        case .cookies: PublicHandler(show: { try $0.showCookies() })
        case .help: PublicHandler(show: { try await $0.showHelp() })
        case .said: PublicHandler(show: { try $0.showSaid() })
        case .back: PublicHandler(show: { try await $0.showBack() })
        }
    }
}

/// What one public route does: shows a page (GET), takes a form (POST), or both.
struct PublicHandler: Sendable {
    typealias Action = @Sendable (PublicRequest) async throws -> Response

    var show: Action?
    var submit: Action?

    func add(to router: Router<SiteContext>, at path: String, _ services: SiteServices) {
        if let show {
            router.get(RouterPath(path)) { request, context in
                try await show(PublicRequest(services, request, context))
            }
        }
        if let submit {
            router.post(RouterPath(path)) { request, context in
                let visit = try await PublicRequest(services, request, context)
                // Everything of this person may have been erased since the page was loaded.
                do { return try await submit(visit) } catch CaseError.erased {
                    return try services.noLongerKnown(request, isForm: true)
                }
            }
        }
    }
}

/// Adds the static files and the health check.
func addFiles(to router: Router<SiteContext>, _ services: SiteServices) {
    router.get("/static/:name") { _, context in
        guard let file = services.files.file(try context.parameters.require("name")) else {
            throw HTTPError(.notFound)
        }
        return Response(
            status: .ok,
            headers: [.contentType: file.type, .cacheControl: "public, max-age=31536000, immutable"],
            body: .init(byteBuffer: ByteBuffer(bytes: file.data)))
    }
    // Browsers request an icon by themselves. An empty answer keeps an error out of their consoles.
    router.get("/favicon.ico") { _, _ in
        Response(status: .noContent, headers: [.cacheControl: "public, max-age=86400"])
    }
    router.get("/healthz") { _, _ in "ok" }
}
