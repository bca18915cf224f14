import Casework
import HTTPTypes
import Hummingbird
import Pages

// What a form said is not lost when the form is not taken.
extension Doorway {
    /// On to a page, with a sentence above it or none.
    func go(_ route: Route, notice: String?, _ visit: Visit) async throws -> Response {
        guard let notice else { return .seeOther(visit.links(route)) }
        return try await wait(Typed(route: route, notice: notice), visit)
    }

    /// What was typed waits, sealed, beside a sentence that helps; an answer in place would stay in the browser's files.
    func showAgain(_ fault: FormFault, _ visit: Visit) async throws -> Response {
        // A page that looks over a form may find the fault as well: what it looked over goes back.
        let form = visit.form.fields.isEmpty ? visit.typed?.fields ?? visit.form : visit.form
        let typed = Typed(
            route: fault.at ?? visit.route, fields: form.withoutDigits, faults: fault.faults,
            notice: fault.faults[""])
        if typed.route.kind.handler.show != nil { return try await wait(typed, visit) }
        // A button without a page of its own.
        guard visit.holdsWords(typed) else { return try await go(visit.home, notice: typed.notice, visit) }
        return try await wait(typed.holding(at: .held(visit.session)), visit)
    }

    /// The page that was to show what waited is there no longer: its homework has ended meanwhile, or somebody else has
    /// done what it was for. The sentence goes along; words go to the page that gives them back.
    func away(to route: Route, _ visit: Visit, _ waited: Typed) async throws -> Response {
        guard let typed = visit.typed else { return try await go(route, notice: waited.notice, visit) }
        guard visit.holdsWords(typed) else {
            let notice = typed.faults.isEmpty ? waited.notice : waited.notice ?? Typed.over
            return try await go(route, notice: notice, visit)
        }
        var over = typed.holding(at: .held(visit.session))
        over.notice = Typed.over
        return try await wait(over, visit)
    }

    private func wait(_ typed: Typed, _ visit: Visit) async throws -> Response {
        try await visit.session.wait(typed.bytes, clinic)
        return .seeOther(visit.links(typed.route), cookies: [cookies.set(.waiting, "1")])
    }
}

extension Visit {
    /// Whether a form holds words that a person typed, and not only what was chosen or set.
    func holdsWords(_ typed: Typed) -> Bool { !words(of: typed).isEmpty }
}
