import Casework
import Homework
import Pages
import Sealing

// Six new words to sign in with.
extension TherapistRequest {
    func showNewWords() -> Outcome {
        .page(
            TherapistPages.PassphraseChange(
                action: visit.link(.newWords), back: backToSettings,
                digitsError: visit.typed?.fault("digits", visit.texts),
                visit.texts))
    }

    /// The new words wait for their showing as the first ones did.
    func submitNewWords() async throws -> Outcome {
        guard let device = visit.device else { return .redirect(Route(.therapistDigits)) }
        guard let digits = Digits(typed: visit.form["digits"]) else {
            throw FormFault("digits", "therapist.error.digits")
        }
        let new = try await visit.services.accounts.renewWords(
            of: desk.keyring.me, in: visit.session, device: device, digits: digits, form: visit.form.sent,
            in: visit.texts.reader, showing: { Typed.sixWords($0, $1, at: Route(.therapistWords)).bytes },
            at: visit.now, random: visit.random)
        switch new {
        case .made:
            return .redirectSetting(Route(.therapistWords), cookies: [visit.services.cookies.set(.waiting, "1")])
        case .wrong(more: true): throw FormFault("digits", "therapist.newWords.wrong")
        // This device has no digits any more; while it is open, new ones can be chosen.
        case .wrong(more: false): return .redirect(Route(.therapistDigits))
        }
    }
}
