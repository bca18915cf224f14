import Casework
import Homework
import Pages
import Sealing

// Changing this browser's digits, forgetting this browser, and the form that arrived while it was locked.
extension TherapistRequest {
    func submitTherapistForget() async throws -> Outcome { try await request.forgetDevice() }

    func submitTherapistForgetOthers() async throws -> Outcome {
        try await request.forgetOthers(
            digits: Route(.therapistDigits), then: Route(.therapistSettings),
            saying: "therapist.settings.othersDone")
    }

    func showTherapistDigits() -> Outcome {
        .page(
            ChooseDigitsPage(
                texts: request.texts, action: request.link(.therapistDigits), back: request.link(.therapistSettings),
                digitsError: request.typed?.fault("digits", request.texts),
                againError: request.typed?.fault("again", request.texts)))
    }

    func submitTherapistDigits() async throws -> Outcome {
        let form = request.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "therapist.error.digits") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "therapist.error.digitsDiffer") }
        let device = try await request.services.accounts.setDigits(
            digits, for: desk.keyring.person, of: desk.keyring.me, in: request.session.secret,
            replacing: request.device,
            form: request.heldForm, at: request.now, random: request.random)
        // A form that arrived during a lock may still be pending after the six words.
        let next = Route(request.cookie(.pendingForm) == nil ? .caseload : .therapistPendingForm)
        return .redirectSetting(next, cookies: [request.services.cookies.set(.device, device.secret)])
    }

    func showTherapistPendingForm() async throws -> Outcome {
        try await request.held(for: desk.keyring.me, at: Route(.therapistPendingForm))
    }
}
