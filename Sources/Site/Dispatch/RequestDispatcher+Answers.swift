import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages
import Sealing
import Storage

extension RequestDispatcher {
    /// Runs a handler. A form that it refuses is kept for one showing, and every act ends with a redirect.
    ///
    /// - Parameter waited: the sealed flash that the session kept for the next page.
    func run(_ handler: RouteHandler.Handler, _ request: SignedInRequest, waited: SealedFlash?) async throws -> Response
    {
        do {
            if let fault = try request.overlong() { throw fault }
            let outcome = try await handler(request)
            if case .redirect(let route, nil) = outcome, let waited {
                return try await away(to: route, request, waited)
            }
            return try await response(to: outcome, request, notice: waited?.notice)
        } catch let fault as FormFault {
            return try await showAgain(fault, request)
        } catch let error as CaseError {
            switch error {
            case .refused(let refusal) where request.form.sent == nil: return try unreadable(refusal, request)
            case .refused(let refusal): return try await showAgain(FormFault("", refusal.key), request)
            case .formReused: return try await showAgain(FormFault("", "refusal.formReused"), request)
            case .manyLetters: return try await showAgain(FormFault("", "refusal.manyLetters"), request)
            case .crowded: return try await showAgain(FormFault("", "refusal.crowded"), request)
            case .sealing(.busy): return try await showAgain(FormFault("", "refusal.busy"), request)
            // Every page of an erased couple redirects to the receipt.
            case .erased where request.session.isTherapist:
                let isOfCouple = request.route.id != ID(high: 0, low: 0)
                return .seeOther(request.links(isOfCouple ? Route(.receipt, id: request.route.id) : request.home))
            // The session has ended meanwhile. A known device is shown its lock.
            case .signedOut: return .seeOther(.lock)
            case .erased, .store, .sealing, .noKeys, .damagedKeys, .alreadyBegun: throw error
            }
        }
    }

    private func response(to outcome: Outcome, _ request: SignedInRequest, notice: String?) async throws -> Response {
        switch outcome {
        case .page(let page): return try page.rendered(request.frame(notice: notice), request)
        case .framed(let page, let change):
            var frame = request.frame(notice: notice)
            change(&frame)
            return try page.rendered(frame, request)
        case .seen(let page, let texts, let change):
            return try await response(to: .framed(page, change), request.reading(in: texts), notice: nil)
        case .reloadable(let page, let typed, let cookies, let people):
            let bytes = typed.bytes
            if request.typed?.bytes != bytes { try await request.session.wait(bytes, accounts) }
            var frame = request.frame(notice: notice)
            frame.people = people
            var response = try page.rendered(frame, request)
            for cookie in cookies + [self.cookies.set(.waiting, "1")] {
                response.headers.append(HTTPField(name: .setCookie, value: cookie))
            }
            return response
        case .review(let typed): return try await wait(typed, request)
        case .requireUnlock(let route):
            let held = try await hold(
                request.form, at: route, of: request.session.person, request.headers, request.now,
                request.random)
            return .seeOther(.lock, cookies: [held])
        case .file(let bytes, let type, let name):
            return Response(
                status: .ok,
                headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .redirect(let route, let notice): return try await go(route, notice: notice, request)
        case .leave(let path, let cookies): return .seeOther(path, cookies: cookies)
        case .redirectSetting(let route, let cookies): return .seeOther(request.links(route), cookies: cookies)
        case .notFound: throw HTTPError(.notFound)
        }
    }

    /// Redirects to a page, with or without a sentence above it.
    func go(_ route: Route, notice: String?, _ request: SignedInRequest) async throws -> Response {
        guard let notice else { return .seeOther(request.links(route)) }
        return try await wait(SealedFlash(route: route, notice: notice), request)
    }

    /// Stores a sealed flash in the session and redirects to the page that shows it.
    func wait(_ typed: SealedFlash, _ request: SignedInRequest) async throws -> Response {
        try await request.session.wait(typed.bytes, accounts)
        return .seeOther(request.links(typed.route), cookies: [cookies.set(.waiting, "1")])
    }

    /// Shows a page that says why this page could not be made. A redirect to the same page would fail again.
    private func unreadable(_ refusal: Refusal, _ request: SignedInRequest) throws -> Response {
        let page = ProblemPage(
            .refused(request.texts(refusal.key)), texts: request.texts, homeHref: request.links(request.home))
        var response = try page.rendered(request.frame(notice: nil), request)
        response.status = .conflict
        return response
    }
}

extension Page {
    func rendered(_ frame: Frame, _ request: SignedInRequest) throws -> Response {
        var response = try request.services.page(self, frame: frame, texts: request.texts)
        if let seconds = request.route.kind.idleSeconds, let name = HTTPField.Name("refresh") {
            response.headers[name] = "\(seconds)"
        }
        if request.route.kind.closesOwn {
            // For some minutes some browsers show a page again from memory, although no cache may store it, unless a
            // cookie of the site has changed. So this page changes a cookie, and the next page clears it.
            let changed = Hexadecimal.text(request.random.bytes(8))
            response.headers.append(
                HTTPField(name: .setCookie, value: request.services.cookies.set(.waiting, changed)))
        }
        return response
    }
}
