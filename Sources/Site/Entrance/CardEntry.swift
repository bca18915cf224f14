import Casework
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

/// A member with a card: from the code to a readable first homework, alone, at any hour.
struct CardEntry {
    let dispatcher: RequestDispatcher

    func addRoutes(to router: Router<SiteContext>) {
        router.get("/card") { request, context in try await card(PublicRequest(dispatcher, request, context)) }
        router.post("/card") { request, context in try await coded(PublicRequest(dispatcher, request, context)) }
        router.get("/card/spoken") { request, context in try await spoken(PublicRequest(dispatcher, request, context)) }
        router.post("/card/spoken") { request, context in
            let visit = try await PublicRequest(dispatcher, request, context)
            guard visit.keepsCookies else { return visit.noCookies }
            return try await visit.unlessErased { try await spokenSent(visit) }
        }
        router.get("/card/not-taken") { request, context in
            try await PublicRequest(dispatcher, request, context).page(
                CardNotTakenPage(back: "/", signInHref: "/sign-in", cardHref: "/card"))
        }
        router.get("/cookies") { request, context in
            try await PublicRequest(dispatcher, request, context).cookiesPage()
        }
        router.get("/card/hello") { request, context in try await hello(PublicRequest(dispatcher, request, context)) }
        router.get("/card/before") { request, context in try await before(PublicRequest(dispatcher, request, context)) }
        router.post("/card/before") { request, context in try await began(PublicRequest(dispatcher, request, context)) }
        router.get("/card/called") { request, context in try await called(PublicRequest(dispatcher, request, context)) }
        router.post("/card/called") { request, context in try await named(PublicRequest(dispatcher, request, context)) }
        router.get("/card/digits") { request, context in try await digits(PublicRequest(dispatcher, request, context)) }
        router.post("/card/digits") { request, context in
            let visit = try await PublicRequest(dispatcher, request, context)
            return try await visit.unlessErased { try await enrol(visit) }
        }
    }

    private func card(_ visit: PublicRequest) async throws -> Response {
        // Cards printed earlier bring their code in the query, where proxies write it down. It is not read from there:
        // the address is left for the same one without it.
        if visit.request.uri.query != nil { return try visit.again("/card", ["": "entrance.card.typeIt"]) }
        return try visit.asking(
            CardPage(
                texts: visit.texts, action: "/card", back: "/", spokenHref: "/card/spoken", error: visit.fault("code")),
            script: "card.js")
    }

    private func coded(_ visit: PublicRequest) async throws -> Response {
        guard visit.keepsCookies else { return visit.noCookies }
        guard let code = EnrolmentCode(typed: visit.form["code"]) else {
            return try visit.again("/card", ["code": "entrance.card.notACode"])
        }
        guard case .opened(let card) = try await visit.accounts.read(code, at: visit.now) else {
            return try await notTaken(code, visit)
        }
        return begin(code, card, visit)
    }

    private func spoken(_ visit: PublicRequest) async throws -> Response {
        try visit.asking(
            SpokenCardPage(
                texts: visit.texts, action: "/card/spoken", back: "/", name: visit.typed?["name"] ?? "",
                nameError: visit.fault("name"), wordsError: visit.fault("words")))
    }

    private func spokenSent(_ visit: PublicRequest) async throws -> Response {
        let code = try await visit.accounts.readSpoken(
            name: visit.form["name"], words: visit.form["words"], form: visit.form.sent, at: visit.now,
            random: visit.context.random)
        guard let code, case .opened(let card) = try await visit.accounts.read(code, at: visit.now) else {
            return try visit.again("/card/spoken", ["words": "entrance.spoken.refused"], keeping: ["name"])
        }
        return begin(code, card, visit)
    }

    /// The card's code stays in this browser while its holder reads and chooses digits. From here the couple's language
    /// is known, and holds whoever used this browser before: with the card it becomes its holder's, and what was typed
    /// with an earlier card goes.
    private func begin(_ code: EnrolmentCode, _ card: CardInHand, _ visit: PublicRequest) -> Response {
        let language = dispatcher.environment.language(card.view.seats.language)
        return .seeOther(
            "/card/hello",
            cookies: [
                visit.cookies.set(.card, code.printed.replacing(" ", with: "-")), visit.cookies.clear(.called),
            ]
                + (language.map { [visit.cookies.set(.language, $0.code)] } ?? []))
    }

    func inHand(_ visit: PublicRequest) async throws -> CardInHand? {
        guard let code = visit.code, case .opened(let card) = try await visit.accounts.read(code, at: visit.now) else {
            return nil
        }
        return card
    }

    private func hello(_ visit: PublicRequest) async throws -> Response {
        guard let card = try await inHand(visit) else { return try await notInHand(visit) }
        let welcome = card.view.profile.welcome(in: visit.texts.reader)
        return try visit.page(
            HelloPage(
                texts: visit.texts, names: Names(card.view, me: card.me, at: visit.now, visit.texts),
                words: welcome?.text,
                fallback: welcome.flatMap { visit.texts.fallback($0, of: card.view.profile.therapistName) },
                next: "/card/before"))
    }

    private func before(_ visit: PublicRequest) async throws -> Response {
        guard let card = try await inHand(visit) else { return try await notInHand(visit) }
        return try visit.page(
            BeforeYouBeginPage(
                texts: visit.texts, names: Names(card.view, me: card.me, at: visit.now, visit.texts),
                rule: visit.texts.rule(card.view.profile.secretsRule), action: "/card/before", saidHref: "/said",
                error: visit.fault("agreed")))
    }

    private func began(_ visit: PublicRequest) async throws -> Response {
        guard visit.form["agreed"] == "yes" else {
            return try visit.again("/card/before", ["agreed": "entrance.before.notAgreed"])
        }
        return .seeOther("/card/called")
    }
}
