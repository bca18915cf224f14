import Casework
import Homework
import Hummingbird
import Pages

// *Help*, and the page about what the program cannot fix: the same bytes for everyone in the clinic.
extension PublicRequest {
    func showHelp() async throws -> Response {
        // Whatever is damaged, this page opens and shows the numbers that hold everywhere.
        let help = await accounts.helpInAnyCase()
        return try page(
            HelpPage(
                texts: texts, back: "/back", clinic: services.brand, telephone: help.telephone, words: help.words,
                country: services.helplines.country(help.country), dated: ClockWords(texts.language).dated))
    }

    func showSaid() throws -> Response {
        let names = Names(
            me: "", partner: Isolate.ours(texts("shared.someOther")),
            therapist: Isolate.ours(texts("shared.someTherapist")), reading: texts("house.readingDays"),
            others: Names.unknown)
        return try page(SaidPage(texts: texts, names: names, back: "/back"))
    }

    /// Redirects from a page that is the same for everyone to this browser's own place: the card being used, the
    /// person's own pages, the lock, or the front page.
    func showBack() async throws -> Response {
        if let code, case .opened = try await accounts.read(code, at: now) { return .seeOther(.cardHello) }
        guard let session, let open = try await accounts.session(session, at: now) else {
            return .seeOther(device == nil ? "/" : "/lock")
        }
        return .seeOther(services.links(for: open.person)(open.home))
    }
}
