import Casework
import Homework
import Pages
import Sealing

// Six new words to sign in with.
extension TherapistRequest {
    func showNewPassphrase() -> Outcome {
        .page(
            TherapistPages.PassphraseChange(
                action: request.link(.newPassphrase), back: backToSettings,
                digitsError: request.typed?.fault("digits", request.texts),
                request.texts))
    }

    /// The new words wait for their showing as the first ones did.
    func submitNewPassphrase() async throws -> Outcome {
        guard let device = request.device else { return .redirect(Route(.therapistDigits)) }
        guard let digits = Digits(typed: request.form["digits"]) else {
            throw FormFault("digits", "therapist.error.digits")
        }
        let new = try await request.services.accounts.renewWords(
            of: desk.keyring.me, in: request.session, device: device, digits: digits, form: request.form.sent,
            in: request.texts.reader, showing: { SealedFlash.sixWords($0, $1, at: Route(.therapistPassphrase)).bytes },
            at: request.now, random: request.random)
        switch new {
        case .made:
            return .redirectSetting(Route(.therapistPassphrase), cookies: [request.services.cookies.set(.waiting, "1")])
        case .wrong(more: true): throw FormFault("digits", "therapist.newWords.wrong")
        // This device has no digits any more; while it is open, new ones can be chosen.
        case .wrong(more: false): return .redirect(Route(.therapistDigits))
        }
    }
}
