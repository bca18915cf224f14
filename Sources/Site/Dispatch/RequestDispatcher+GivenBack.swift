import Casework
import HTTPTypes
import Hummingbird
import Pages

// A form that is refused does not lose what was typed.
extension RequestDispatcher {
    /// Stores what was typed in a sealed flash, and a page shows it again beside a sentence that helps. If the form
    /// were answered with a page, the browser would store that page in its files.
    func showAgain(_ fault: FormFault, _ request: SignedInRequest) async throws -> Response {
        // The page that shows a form before it is sent may find the fault too. Then what that page showed is kept.
        let form = request.form.fields.isEmpty ? request.typed?.fields ?? request.form : request.form
        let typed = SealedFlash(
            route: fault.at ?? request.route, fields: form.withoutDigits, faults: fault.faults,
            notice: fault.faults[""])
        if typed.route.kind.handler.show != nil { return try await wait(typed, request) }
        // This route is a button and has no page of its own.
        guard request.holdsWords(typed) else { return try await go(request.home, notice: typed.notice, request) }
        let pending = PendingForm(route: typed.route, fields: typed.fields, notice: typed.notice)
        return try await wait(pending.waiting(at: .held(request.session)), request)
    }

    /// The page that should have shown the flash redirects elsewhere, because its homework has ended meanwhile or
    /// somebody else has done what the form was for. The next page shows the sentence. Typed words are shown on the
    /// page for pending forms.
    func away(to route: Route, _ request: SignedInRequest, _ waited: SealedFlash) async throws -> Response {
        guard let typed = request.typed else { return try await go(route, notice: waited.notice, request) }
        guard request.holdsWords(typed) else {
            let notice = typed.faults.isEmpty ? waited.notice : waited.notice ?? PendingForm.over
            return try await go(route, notice: notice, request)
        }
        let pending = PendingForm(route: typed.route, fields: typed.fields, notice: PendingForm.over)
        return try await wait(pending.waiting(at: .held(request.session)), request)
    }
}

extension SignedInRequest {
    /// Whether a form has words that a person typed, and not only choices or settings.
    func holdsWords(_ typed: SealedFlash) -> Bool { !words(of: typed).isEmpty }
}
