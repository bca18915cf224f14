import Casework
import Homework
import Pages
import Sealing

// Six new words to sign in with.
extension TherapistOwn {
    func showNewWords() -> Outcome {
        .page(
            TherapistPages.NewWords(
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
        let new = try await visit.practice.clinic.renewWords(
            of: desk.ring.me, device: device, digits: digits, form: visit.form.sent,
            in: visit.texts.reader, at: visit.now, random: visit.random)
        switch new {
        case .made(let name, let words):
            return .review(.sixWords(name, words, at: Route(.therapistWords)))
        case .wrong(more: true): throw FormFault("digits", "therapist.newWords.wrong")
        // This device has no digits any more; while it is open, new ones can be chosen.
        case .wrong(more: false): return .redirect(Route(.therapistDigits))
        }
    }
}
