import Casework
import Homework
import Pages
import Sealing

// Shows a couple's table on a shared screen, and nothing else until the digits are given.
extension CoupleVisit {
    func showTurnScreen() async throws -> Outcome {
        .page(
            TherapistPages.TurnScreen(
                action: link(.turnScreen), back: back, names: names, texts))
    }

    func submitTurnScreen() async throws -> Outcome {
        let ring = JointRing(
            me: file.me, couple: couple, table: file.ring.table,
            signing: file.keys.publicKeys.signing)
        try await visit.session.turnScreen(to: ring, file.clinic)
        return .redirect(Route(.joint, couple))
    }
}
