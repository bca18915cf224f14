import Casework
import Homework
import Hummingbird
import Pages
import Sealing

// The member's name and language. They are asked before the digits and sent with the first letters.
extension PublicRequest {
    func showCardCalled() async throws -> Response {
        guard let card = try await cardInHand() else { return try await noCardInHand() }
        let names = Names(card.view, me: card.me, at: now, texts)
        return try page(
            CalledPage(
                texts: texts, names: names, action: "/card/called", back: "/card/before",
                called: typed?["called"] ?? wished(by: card.me) ?? card.view.table.seats.name(of: card.me) ?? names.me,
                languages: services.languages, chosen: typed?["language"] ?? texts.language.code,
                go: texts("shared.goOn"), error: fault("called")))
    }

    /// A cookie keeps the wish, sealed, until there is an account to send it from. The browser may be the other's too,
    /// so the wish opens only for the person who has this card.
    func submitCardCalled() async throws -> Response {
        guard let card = try await cardInHand() else { return try await noCardInHand() }
        let name: String
        do throws(Refusal) { name = try card.view.wish(form["called"], of: card.me) ?? "" } catch {
            return try again("/card/called", ["called": error.key], keeping: ["called", "language"])
        }
        let kept = try KeptForm.seal(
            Secret(copying: Array(name.utf8)), under: services.keptKey, for: card.me, purpose: .calledWish)
        let language = services.language(form["language"])
        return .seeOther(
            .cardDigits,
            cookies: [cookies.set(.called, Base64URL.encode(kept))]
                + (language.map { [cookies.set(.language, $0.code)] } ?? []))
    }

    private func wished(by person: PersonID) -> String? {
        cookies.value(.called, in: request.headers).flatMap(Base64URL.decode)
            .flatMap { try? KeptForm.open($0, with: services.keptKey, for: person, purpose: .calledWish) }
            .map { String(decoding: $0.withBytes { Array($0) }, as: UTF8.self) }
    }

    /// Sends one letter for every enrolment, even if the name does not change. So the fact that one was sent tells
    /// nothing.
    ///
    /// If the store fails here, the person must still get their six words. They can ask for the name again in the
    /// settings.
    func sendWishedName(of made: Enrolled) async {
        do throws(CaseError) {
            let session = try await accounts.session(made.session.secret, at: now)
            guard case .memberPrivate(let own)? = session?.access else { return }
            // The other may have been given that name meanwhile. A letter is sent all the same, and it asks for
            // nothing.
            for name in [wished(by: made.person) ?? "", ""] {
                let wish = SendLetter(.called(CalledWish(name: name)))
                do throws(CaseError) {
                    _ = try await own.sharedWorkspace.perform(wish, form: nil, at: now, random: context.random)
                    return
                } catch .refused { continue }
            }
        } catch { services.outages.tell(error, at: now, context.logger) }
    }
}
