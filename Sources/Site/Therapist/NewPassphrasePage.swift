import Casework
import Homework
import Pages
import Sealing

// Makes six new words for the therapist to sign in with.
extension TherapistRequest {
    func showNewPassphrase() -> Outcome {
        .page(
            TherapistPages.PassphraseChange(
                action: request.link(.newPassphrase), back: backToSettings,
                digitsError: request.typed?.fault("digits", request.texts),
                request.texts))
    }

    /// Makes the new words and keeps them sealed for one showing, as it is done with the first ones.
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
        // This device no longer has digits. While it is unlocked, the therapist can choose new ones.
        case .wrong(more: false): return .redirect(Route(.therapistDigits))
        }
    }
}
