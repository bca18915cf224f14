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

    /// The couple may still look at this page: it is made from the names at the table alone.
    func showAfterSharedScreen() -> Outcome {
        .page(
            TherapistPages.AfterSharedScreen(
                names: names, ownHref: link(.couple), action: link(.shareScreen), texts))
    }

    func submitShareScreen() async throws -> Outcome {
        let keyring = SharedScreenKeyring(
            me: file.me, couple: couple, table: file.keyring.table,
            signing: file.keys.publicKeys.signing)
        try await request.session.turnScreen(to: keyring, file.accounts)
        return .redirect(Route(.sharedScreen, couple))
    }
}
