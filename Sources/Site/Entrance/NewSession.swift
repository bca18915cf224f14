import Casework
import Homework
import Hummingbird
import Pages
import Sealing

// The cookies for a browser whose session has just begun.
extension PublicRequest {
    /// The cookies after the digits or the six words.
    func cookies(ofNew secret: SessionSecret, _ session: OpenSession?) async throws -> [String] {
        let waits = try await session?.waiting(accounts) != nil
        return [cookies.set(.session, secret.secret)] + (waits ? [cookies.set(.waiting, "1")] : [])
            + (try await coupleLanguage(of: session))
    }

    /// After enrolment, redirects to the six words. The transaction that made the account has stored them for one
    /// showing. After a second tap they are shown once more.
    func welcome(
        _ made: Enrolled, isAgain: Bool = false, to kind: Route.Kind, language: String
    ) async throws -> Response {
        var set = [
            cookies.set(.session, made.session.secret), cookies.set(.device, made.device.secret),
            cookies.set(.waiting, "1"),
        ]
        if services.language(language) != nil { set.append(cookies.set(.language, language)) }
        if isAgain, let session = try await accounts.session(made.session.secret, at: now) {
            try await session.wait(SealedFlash.sixWords(of: made, at: Route(kind)).bytes, accounts)
        }
        return .seeOther(services.links(for: made.person)(Route(kind)), cookies: set)
    }

    /// The couple's language, for a browser on which nobody has chosen one. It is set once, when a member signs in.
    ///
    /// A member's own choice is stored only in the browser it was made on, since the table would show it to the other.
    func coupleLanguage(of session: OpenSession?) async throws -> [String] {
        guard cookies.value(.language, in: request.headers) == nil else { return [] }
        let room: SharedWorkspace
        switch session?.access {
        case .memberShared(let open): room = open
        case .memberPrivate(let open): room = open.sharedWorkspace
        case .memberPractice(let open, _): room = open.sharedWorkspace
        case .therapistSharedScreen, .therapistPrivate, nil: return []
        }
        let seats = try await room.view(at: now).seats
        return services.language(seats.language).map { [cookies.set(.language, $0.code)] } ?? []
    }
}
