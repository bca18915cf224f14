import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages
import Sealing
import Storage

extension RequestDispatcher {
    /// Runs a handler. What it refuses is kept for one showing, and every act ends in a redirect.
    ///
    /// - Parameter waited: what waited in the session for this page.
    func run(_ handler: RouteHandler.Handler, _ visit: SignedInRequest, waited: Typed?) async throws -> Response {
        do {
            if let fault = try visit.overlong() { throw fault }
            let outcome = try await handler(visit)
            if case .redirect(let route, nil) = outcome, let waited { return try await away(to: route, visit, waited) }
            return try await response(to: outcome, visit, notice: waited?.notice)
        } catch let fault as FormFault {
            return try await showAgain(fault, visit)
        } catch let error as CaseError {
            switch error {
            case .refused(let refusal) where visit.form.sent == nil: return try unreadable(refusal, visit)
            case .refused(let refusal): return try await showAgain(FormFault("", refusal.key), visit)
            case .formReused: return try await showAgain(FormFault("", "refusal.formReused"), visit)
            case .manyLetters: return try await showAgain(FormFault("", "refusal.manyLetters"), visit)
            case .crowded: return try await showAgain(FormFault("", "refusal.crowded"), visit)
            case .sealing(.busy): return try await showAgain(FormFault("", "refusal.busy"), visit)
            // Every page of a couple that was erased leads to its receipt.
            case .erased where visit.session.isTherapist:
                let isOfCouple = visit.route.id != ID(high: 0, low: 0)
                return .seeOther(visit.links(isOfCouple ? Route(.receipt, id: visit.route.id) : visit.home))
            // The session ended meanwhile. A known device is shown its lock.
            case .signedOut: return .seeOther(.lock)
            case .erased, .store, .sealing, .noKeys, .damagedKeys, .alreadyBegun: throw error
            }
        }
    }

    private func response(to outcome: Outcome, _ visit: SignedInRequest, notice: String?) async throws -> Response {
        switch outcome {
        case .page(let page): return try page.rendered(visit.frame(notice: notice), visit)
        case .framed(let page, let change):
            var frame = visit.frame(notice: notice)
            change(&frame)
            return try page.rendered(frame, visit)
        case .seen(let page, let texts, let change):
            return try await response(to: .framed(page, change), visit.reading(in: texts), notice: nil)
        case .reloadable(let page, let typed, let cookies, let people):
            let bytes = typed.bytes
            if visit.typed?.bytes != bytes { try await visit.session.wait(bytes, accounts) }
            var frame = visit.frame(notice: notice)
            frame.people = people
            var response = try page.rendered(frame, visit)
            for cookie in cookies + [self.cookies.set(.waiting, "1")] {
                response.headers.append(HTTPField(name: .setCookie, value: cookie))
            }
            return response
        case .review(let typed): return try await wait(typed, visit)
        case .requireUnlock(let route):
            let held = try await hold(
                visit.form, at: route, of: visit.session.person, visit.headers, visit.now,
                visit.random)
            return .seeOther(.lock, cookies: [held])
        case .file(let bytes, let type, let name):
            return Response(
                status: .ok,
                headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .redirect(let route, let notice): return try await go(route, notice: notice, visit)
        case .leave(let path, let cookies): return .seeOther(path, cookies: cookies)
        case .redirectSetting(let route, let cookies): return .seeOther(visit.links(route), cookies: cookies)
        case .notFound: throw HTTPError(.notFound)
        }
    }

    /// On to a page, with a sentence above it or none.
    func go(_ route: Route, notice: String?, _ visit: SignedInRequest) async throws -> Response {
        guard let notice else { return .seeOther(visit.links(route)) }
        return try await wait(Typed(route: route, notice: notice), visit)
    }

    /// Keeps what was typed in the session, sealed, and leads to the page that shows it.
    func wait(_ typed: Typed, _ visit: SignedInRequest) async throws -> Response {
        try await visit.session.wait(typed.bytes, accounts)
        return .seeOther(visit.links(typed.route), cookies: [cookies.set(.waiting, "1")])
    }

    /// A page that could not be made says so itself. A redirect to the same page would fail in the same way again.
    private func unreadable(_ refusal: Refusal, _ visit: SignedInRequest) throws -> Response {
        let page = ProblemPage(
            .refused(visit.texts(refusal.key)), texts: visit.texts, homeHref: visit.links(visit.home))
        var response = try page.rendered(visit.frame(notice: nil), visit)
        response.status = .conflict
        return response
    }
}

extension Page {
    func rendered(_ frame: Frame, _ visit: SignedInRequest) throws -> Response {
        var response = try visit.services.page(self, frame: frame, texts: visit.texts)
        if let seconds = visit.route.kind.idleSeconds, let name = HTTPField.Name("refresh") {
            response.headers[name] = "\(seconds)"
        }
        if visit.route.kind.closesOwn {
            // For some minutes some browsers show a page again as it was, though no cache may store it, unless a cookie
            // of its site has changed. So this page changes one, and the next page clears it.
            let changed = Hexadecimal.text(visit.random.bytes(8))
            response.headers.append(
                HTTPField(name: .setCookie, value: visit.services.cookies.set(.waiting, changed)))
        }
        return response
    }
}
