package import Homework
import Sealing
import Storage

extension AccountService {
    /// What a therapist's turned screen is made from: one couple's table, and nothing else.
    package func jointView(_ keyring: SharedScreenKeyring, at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await snapshot([keyring.table.space])
        let decoder = JournalDecoder(snapshot: snapshot, verified: verified, therapist: keyring.signing)
        return JointView(decoder.table(keyring.table), at: now)
    }
}
