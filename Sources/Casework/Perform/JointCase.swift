package import Homework
import Sealing
import Storage

extension Clinic {
    /// What a therapist's turned screen is made from: one couple's table, and nothing else.
    package func jointView(_ ring: JointRing, at now: Instant) async throws(CaseError) -> JointView {
        let snapshot = try await snapshot([ring.table.space])
        let opening = Opening(snapshot: snapshot, verified: verified, therapist: ring.signing)
        return JointView(opening.table(ring.table), at: now)
    }
}
