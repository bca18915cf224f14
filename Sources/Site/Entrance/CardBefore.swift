import Casework
import Homework
import Hummingbird
import Pages

// What the holder of a card reads first: the therapist's welcome, and what they have to agree to before anything is
// stored.
extension PublicRequest {
    func showCardHello() async throws -> Response {
        guard let card = try await cardInHand() else { return try await noCardInHand() }
        let welcome = card.view.profile.welcome(in: texts.reader)
        return try page(
            HelloPage(
                texts: texts, names: Names(card.view, me: card.me, at: now, texts), words: welcome?.text,
                fallback: welcome.flatMap { texts.fallback($0, of: card.view.profile.therapistName) },
                next: "/card/before"))
    }

    func showCardBefore() async throws -> Response {
        guard let card = try await cardInHand() else { return try await noCardInHand() }
        return try page(
            BeforeYouBeginPage(
                texts: texts, names: Names(card.view, me: card.me, at: now, texts),
                rule: texts.rule(card.view.profile.secretsRule), action: "/card/before", saidHref: "/said",
                error: fault("agreed")))
    }

    func submitCardBefore() throws -> Response {
        guard form["agreed"] == "yes" else {
            return try again("/card/before", ["agreed": "entrance.before.notAgreed"])
        }
        return .seeOther(.cardCalled)
    }
}
