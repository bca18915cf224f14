import Casework
import Homework
import Hummingbird
import Pages

/// *Help* and what has to be said: the same bytes for everyone in the clinic.
struct HelpPages {
    let dispatcher: RequestDispatcher

    func addRoutes(to router: Router<SiteContext>) {
        router.get("/help") { request, context in
            let visit = try await PublicRequest(dispatcher, request, context)
            // Whatever was damaged, this page opens and names what holds everywhere.
            let help = await visit.accounts.helpInAnyCase()
            let dates = ClockWords(visit.texts.language)
            return try visit.page(
                HelpPage(
                    texts: visit.texts, back: "/back", clinic: dispatcher.environment.brand, telephone: help.telephone,
                    words: help.words, country: dispatcher.environment.helplines.country(help.country),
                    dated: dates.dated))
        }
        router.get("/back") { request, context in
            try await back(PublicRequest(dispatcher, request, context))
        }
        router.get("/said") { request, context in
            let visit = try await PublicRequest(dispatcher, request, context)
            let names = Names(
                me: "", partner: Isolate.ours(visit.texts("shared.someOther")),
                therapist: Isolate.ours(visit.texts("shared.someTherapist")),
                reading: visit.texts("house.readingDays"), others: Names.unknown)
            return try visit.page(SaidPage(texts: visit.texts, names: names, back: "/back"))
        }
    }

    /// From a page that is the same for everyone to where this browser stands: the card in use, one's own pages, the
    /// lock, or the front door.
    private func back(_ visit: PublicRequest) async throws -> Response {
        if let code = visit.code, case .opened = try await visit.accounts.read(code, at: visit.now) {
            return .seeOther("/card/hello")
        }
        guard let cookie = visit.session, let session = try await visit.accounts.session(cookie, at: visit.now) else {
            return .seeOther(visit.device == nil ? "/" : "/lock")
        }
        return .seeOther(dispatcher.practice.links(for: session.person)(session.home))
    }
}
