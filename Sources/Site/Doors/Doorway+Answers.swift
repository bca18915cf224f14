import Casework
import HTTPTypes
import Homework
import Hummingbird
import NIOCore
import Pages
import Sealing
import Storage

extension Doorway {
    /// Runs a handler; what it refuses is kept for one showing, and every act ends in a redirect.
    ///
    /// - Parameter waited: what waited in the session for this page.
    func run(_ handler: RouteHandler.Handler, _ visit: Visit, waited: Typed?) async throws -> Response {
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
            // The session ended meanwhile: a known device goes to its lock.
            case .signedOut: return .seeOther("/lock")
            case .erased, .store, .sealing, .noKeys, .damagedKeys, .alreadyBegun: throw error
            }
        }
    }

    private func response(to outcome: Outcome, _ visit: Visit, notice: String?) async throws -> Response {
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
            if visit.typed?.bytes != bytes { try await visit.session.wait(bytes, clinic) }
            var frame = visit.frame(notice: notice)
            frame.people = people
            var response = try page.rendered(frame, visit)
            for cookie in cookies + [self.cookies.set(.waiting, "1")] {
                response.headers.append(HTTPField(name: .setCookie, value: cookie))
            }
            return response
        case .review(let typed):
            try await visit.session.wait(typed.bytes, clinic)
            return .seeOther(visit.links(typed.route), cookies: [cookies.set(.waiting, "1")])
        case .requireUnlock(let route):
            let held = try await hold(
                visit.form, at: route, of: visit.session.person, on: device(visit.headers), visit.now, visit.random)
            return .seeOther("/lock", cookies: [held])
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

    /// A page that could not be made says so itself: to ask for it again would end here again.
    private func unreadable(_ refusal: Refusal, _ visit: Visit) throws -> Response {
        let page = ProblemPage(
            .refused(visit.texts(refusal.key)), texts: visit.texts, homeHref: visit.links(visit.home))
        var response = try page.rendered(visit.frame(notice: nil), visit)
        response.status = .conflict
        return response
    }
}

extension Page {
    func rendered(_ frame: Frame, _ visit: Visit) throws -> Response {
        var response = try visit.environment.page(self, frame: frame, texts: visit.texts)
        if let seconds = visit.route.kind.idleSeconds, let name = HTTPField.Name("refresh") {
            response.headers[name] = "\(seconds)"
        }
        if visit.route.kind.closesOwn {
            // Some browsers keep for minutes, as it stood, even a page that no cache may store; not once a cookie of
            // its site has changed. The next page takes this one away again.
            let changed = Hexadecimal.text(visit.random.bytes(8))
            response.headers.append(
                HTTPField(name: .setCookie, value: visit.practice.cookies.set(.waiting, changed)))
        }
        return response
    }
}

extension Response {
    /// On to another page. A form's answer is never a page: it would stay in the browser's files.
    static func seeOther(_ path: String, cookies: [String] = []) -> Response {
        var headers: HTTPFields = [.location: path]
        for cookie in cookies { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return Response(status: .seeOther, headers: headers)
    }
}

extension Refusal {
    /// The sentence that helps, as a catalogue key.
    var key: String {
        switch self {
        case .damaged: "refusal.damaged"
        case .newer: "refusal.newer"
        case .notSetNow: "refusal.notSetNow"
        case .empty: "refusal.empty"
        case .tooLong: "refusal.tooLong"
        case .superseded: "refusal.superseded"
        case .notAMember: "refusal.notAMember"
        case .noLetter: "refusal.noLetter"
        case .sameName: "refusal.sameName"
        case .past: "refusal.past"
        case .tooFar: "refusal.tooFar"
        case .notSpokenAlone: "refusal.notSpokenAlone"
        case .notOpened: "refusal.notOpened"
        case .notUp: "refusal.notUp"
        case .notDown: "refusal.notDown"
        case .opensMore: "refusal.opensMore"
        case .wrongShape: "refusal.wrongShape"
        case .cautionsUnread: "refusal.cautionsUnread"
        case .notForSoMany: "refusal.notForSoMany"
        case .notEnrolled: "refusal.notEnrolled"
        case .notAskedAlone: "refusal.notAskedAlone"
        case .neverWithThis: "refusal.neverWithThis"
        case .sentenceTooShort: "refusal.sentenceTooShort"
        case .careEnded: "refusal.careEnded"
        case .careNotEnded: "refusal.careNotEnded"
        case .alertBeforeErasing: "refusal.alertBeforeErasing"
        case .notAskedAboutErasing: "refusal.notAskedAboutErasing"
        }
    }
}

extension Refusal {
    /// The same beside the field of a name.
    var nameKey: String {
        switch self {
        case .empty: "therapist.error.empty"
        case .tooLong: "therapist.error.tooLong"
        default: key
        }
    }
}
