import Casework
import Homework
import Hummingbird
import Pages
import Sealing

// A member with a card: the code, typed or scanned.
extension PublicRequest {
    func showCard() throws -> Response {
        // Cards printed earlier bring their code in the query, where proxies write it down. It is not read from there:
        // the address is left for the same one without it.
        if request.uri.query != nil { return try again("/card", ["": "entrance.card.typeIt"]) }
        return try asking(
            CardPage(
                texts: texts, action: "/card", back: "/", spokenHref: "/card/spoken", error: fault("code")),
            script: "card.js")
    }

    func submitCard() async throws -> Response {
        guard keepsCookies else { return noCookies }
        guard let code = EnrolmentCode(typed: form["code"]) else {
            return try again("/card", ["code": "entrance.card.notACode"])
        }
        guard case .opened(let card) = try await accounts.read(code, at: now) else { return try await notTaken(code) }
        return begin(code, card)
    }

    func showCardNotTaken() throws -> Response {
        try page(CardNotTakenPage(back: "/", signInHref: "/sign-in", cardHref: "/card"))
    }

    /// Keeps the card's code in this browser while its holder reads and chooses digits. The browser is its holder's
    /// from now on, whoever used it before: it speaks the couple's language, and forgets what was typed with an earlier
    /// card.
    func begin(_ code: EnrolmentCode, _ card: CardInHand) -> Response {
        let language = services.language(card.view.seats.language)
        return .seeOther(
            .cardHello,
            cookies: [cookies.set(.card, code.printed.replacing(" ", with: "-")), cookies.clear(.called)]
                + (language.map { [cookies.set(.language, $0.code)] } ?? []))
    }

    /// The code of the card in this browser's hand: it stays there for half an hour, in a cookie.
    var code: EnrolmentCode? { cookies.value(.card, in: request.headers).flatMap(EnrolmentCode.init(typed:)) }

    /// The card itself, while it opens.
    func cardInHand() async throws -> CardInHand? {
        guard let code, case .opened(let card) = try await accounts.read(code, at: now) else { return nil }
        return card
    }

    /// The answer of a page that needs a card in hand.
    func noCardInHand() async throws -> Response {
        guard cookies.areKept(by: request.headers) else { return noCookies }
        guard let code else { return try again("/card", ["": "entrance.card.over"]) }
        return try await notTaken(code)
    }

    /// The owner of this browser's lock is asked for the digits, if it is their own card that was used. To everybody
    /// else a used card and one that never was are the same.
    private func notTaken(_ code: EnrolmentCode) async throws -> Response {
        let owner = try await services.owner(request)
        guard case .spent(let member) = try await accounts.read(code, at: now), member == owner else {
            return .seeOther(.cardNotTaken)
        }
        return try again("/lock", ["": "entrance.card.usedByYou"])
    }
}
