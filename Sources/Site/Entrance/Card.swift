import Casework
import Homework
import Hummingbird
import Pages
import Sealing

// A member uses a card by typing or scanning its code.
extension PublicRequest {
    func showCard() throws -> Response {
        // Cards that were printed earlier put their code into the query, which proxies write to their logs. It is not
        // read from there: the browser is redirected to the same address without it.
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

    /// Keeps the card's code in this browser while its holder reads and chooses digits. From now on the browser belongs
    /// to that person, whoever used it before: it gets the couple's language, and what was typed with an earlier card
    /// is cleared.
    func begin(_ code: EnrolmentCode, _ card: CardInHand) -> Response {
        let language = services.language(card.view.seats.language)
        return .seeOther(
            .cardHello,
            cookies: [cookies.set(.card, code.printed.replacing(" ", with: "-")), cookies.clear(.called)]
                + (language.map { [cookies.set(.language, $0.code)] } ?? []))
    }

    /// The code of the card being used. A cookie keeps it for half an hour.
    var code: EnrolmentCode? { cookies.value(.card, in: request.headers).flatMap(EnrolmentCode.init(typed:)) }

    /// The card being used, if it still opens.
    func cardInHand() async throws -> CardInHand? {
        guard let code, case .opened(let card) = try await accounts.read(code, at: now) else { return nil }
        return card
    }

    /// The answer of a page that needs a card when there is none.
    func noCardInHand() async throws -> Response {
        guard cookies.areKept(by: request.headers) else { return noCookies }
        guard let code else { return try again("/card", ["": "entrance.card.over"]) }
        return try await notTaken(code)
    }

    /// If the used card is that of this browser's owner, they are asked for the digits. For everybody else a used card
    /// and one that never existed look the same.
    private func notTaken(_ code: EnrolmentCode) async throws -> Response {
        let owner = try await services.owner(request)
        guard case .spent(let member) = try await accounts.read(code, at: now), member == owner else {
            return .seeOther(.cardNotTaken)
        }
        return try again("/lock", ["": "entrance.card.usedByYou"])
    }
}
