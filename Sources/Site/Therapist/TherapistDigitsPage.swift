import Casework
import Homework
import Pages
import Sealing

// This browser's digits, forgetting it, and a form that met the lock.
extension TherapistOwn {
    func submitTherapistForget() async throws -> Outcome { try await visit.forgetDevice() }

    func submitTherapistForgetOthers() async throws -> Outcome {
        try await visit.forgetOthers(
            digits: Route(.therapistDigits), then: Route(.therapistSettings),
            saying: "therapist.settings.othersDone")
    }

    func showTherapistDigits() -> Outcome {
        .page(
            ChooseDigitsPage(
                texts: visit.texts, action: visit.link(.therapistDigits), back: visit.link(.therapistSettings),
                digitsError: visit.typed?.fault("digits", visit.texts),
                againError: visit.typed?.fault("again", visit.texts)))
    }

    func submitTherapistDigits() async throws -> Outcome {
        let form = visit.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "therapist.error.digits") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "therapist.error.digitsDiffer") }
        let device = try await visit.practice.clinic.setDigits(
            digits, for: desk.ring.person, of: desk.ring.me, in: visit.session.secret, replacing: visit.device,
            form: visit.digitsForm, at: visit.now, random: visit.random)
        // After the six words a form may still wait that met the lock.
        let next = Route(visit.cookie(.held) == nil ? .caseload : .therapistHeld)
        return .redirectSetting(next, cookies: [visit.practice.cookies.set(.device, device.secret)])
    }

    func showTherapistHeld() async throws -> Outcome {
        try await visit.held(for: desk.ring.me, at: Route(.therapistHeld))
    }
}
