import Casework
import HTTPTypes
import Hummingbird
import Pages

// What a form said is not lost when the form is not taken.
extension RequestDispatcher {
    /// Keeps what was typed, sealed, for a page that shows it again beside a sentence that helps. An answer in place
    /// would stay in the browser's files.
    func showAgain(_ fault: FormFault, _ request: SignedInRequest) async throws -> Response {
        // A page that shows a form to be looked over may find the fault as well. Then what it showed is given back.
        let form = request.form.fields.isEmpty ? request.typed?.fields ?? request.form : request.form
        let typed = SealedFlash(
            route: fault.at ?? request.route, fields: form.withoutDigits, faults: fault.faults,
            notice: fault.faults[""])
        if typed.route.kind.handler.show != nil { return try await wait(typed, request) }
        // This route has a button and no page of its own.
        guard request.holdsWords(typed) else { return try await go(request.home, notice: typed.notice, request) }
        let pending = PendingForm(route: typed.route, fields: typed.fields, notice: typed.notice)
        return try await wait(pending.waiting(at: .held(request.session)), request)
    }

    /// The page that was to show what was kept redirects elsewhere: its homework has ended meanwhile, or somebody else
    /// has done what it was for. The next page shows the sentence; typed words are shown on the page for pending forms.
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
    /// Whether a form holds words that a person typed, and not only what was chosen or set.
    func holdsWords(_ typed: SealedFlash) -> Bool { !words(of: typed).isEmpty }
}
