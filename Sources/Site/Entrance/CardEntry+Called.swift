import Casework
import Homework
import Hummingbird
import Pages
import Sealing

// What I am called, and in which language: asked before the digits, sent with the first letters.
extension CardEntry {
    func called(_ visit: PublicRequest) async throws -> Response {
        guard let card = try await inHand(visit) else { return try await notInHand(visit) }
        let names = Names(card.view, me: card.me, at: visit.now, visit.texts)
        let catalogue = dispatcher.environment.catalogue
        return try visit.page(
            CalledPage(
                texts: visit.texts, names: names, action: "/card/called", back: "/card/before",
                called: visit.typed?["called"] ?? wished(visit, by: card.me)
                    ?? card.view.table.seats.name(of: card.me) ?? names.me,
                languages: catalogue.languages.map { ($0.code, catalogue.texts($0)("house.languageName")) },
                chosen: visit.typed?["language"] ?? visit.texts.language.code, go: visit.texts("shared.goOn"),
                error: visit.fault("called")))
    }

    /// The wish waits in this browser, sealed, until there is an account to send it from. The browser may be the other's
    /// too: it opens for whoever holds this card.
    func named(_ visit: PublicRequest) async throws -> Response {
        guard let card = try await inHand(visit) else { return try await notInHand(visit) }
        let name: String
        do throws(Refusal) { name = try card.view.wish(visit.form["called"], of: card.me) ?? "" } catch {
            return try visit.again("/card/called", ["called": error.key], keeping: ["called", "language"])
        }
        let kept = try KeptForm.seal(
            Secret(copying: Array(name.utf8)), under: dispatcher.keptKey, for: card.me, purpose: .calledWish)
        let language = dispatcher.environment.language(visit.form["language"])
        return .seeOther(
            "/card/digits",
            cookies: [visit.cookies.set(.called, Base64URL.encode(kept))]
                + (language.map { [visit.cookies.set(.language, $0.code)] } ?? []))
    }

    private func wished(_ visit: PublicRequest, by person: PersonID) -> String? {
        visit.cookies.value(.called, in: visit.request.headers).flatMap(Base64URL.decode)
            .flatMap { try? KeptForm.open($0, with: dispatcher.keptKey, for: person, purpose: .calledWish) }
            .map { String(decoding: $0.withBytes { Array($0) }, as: UTF8.self) }
    }

    /// One letter for every enrolment, also where the name stays: whether one was sent says nothing then.
    ///
    /// A store that fails here must not keep the six words from whoever has just enrolled: the name can be asked for
    /// again in the settings.
    func tell(_ made: Enrolled, _ visit: PublicRequest) async {
        do throws(CaseError) {
            let session = try await visit.accounts.session(made.session.secret, at: visit.now)
            guard case .memberPrivate(let own)? = session?.reach else { return }
            // The other may have been given that name meanwhile: there is a letter all the same, and it asks for nothing.
            for name in [wished(visit, by: made.person) ?? "", ""] {
                let wish = SendLetter(.called(CalledWish(name: name)))
                do throws(CaseError) {
                    _ = try await own.sharedWorkspace.perform(
                        wish, form: nil, at: visit.now, random: visit.context.random)
                    return
                } catch .refused { continue }
            }
        } catch { dispatcher.practice.outages.tell(error, at: visit.now, visit.context.logger) }
    }
}
