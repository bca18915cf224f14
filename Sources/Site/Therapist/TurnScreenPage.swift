import Casework
import Homework
import Pages
import Sealing

// Shows a couple's table on a shared screen, and nothing else until the digits are given.
extension CoupleRequest {
    func showTurnScreen() async throws -> Outcome {
        .page(
            TherapistPages.TurnScreen(
                action: link(.turnScreen), back: back, names: names, texts))
    }

    func submitTurnScreen() async throws -> Outcome {
        let keyring = SharedScreenKeyring(
            me: file.me, couple: couple, table: file.keyring.table,
            signing: file.keys.publicKeys.signing)
        try await visit.session.turnScreen(to: keyring, file.accounts)
        return .redirect(Route(.joint, couple))
    }
}
