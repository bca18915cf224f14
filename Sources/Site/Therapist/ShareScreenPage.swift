import Casework
import Homework
import Pages
import Sealing

// Shows a couple's table on a shared screen. Nothing else can be opened until the therapist types their digits.
extension CoupleRequest {
    func showShareScreen() async throws -> Outcome {
        .page(
            TherapistPages.TurnScreen(
                action: link(.shareScreen), back: back, names: names, texts))
    }

    func submitShareScreen() async throws -> Outcome {
        let keyring = SharedScreenKeyring(
            me: file.me, couple: couple, table: file.keyring.table,
            signing: file.keys.publicKeys.signing)
        try await request.session.turnScreen(to: keyring, file.accounts)
        return .redirect(Route(.sharedScreen, couple))
    }
}
