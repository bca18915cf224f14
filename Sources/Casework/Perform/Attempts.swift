import Homework
import Sealing
import Storage

/// What became of an act that was not refused.
package enum Done: Sendable, Equatable {
    case written
    /// It held already, or this form was saved before.
    case heldAlready
}

extension Clinic {
    /// How often an act is decided before its actor is told that others keep writing.
    static let attempts = 5

    /// Reads, decides and writes; again when a head moved meanwhile, at most five times.
    ///
    /// - Parameter attempt: reads afresh and returns what to write, or nil when there is nothing to write.
    func attempting(_ attempt: () async throws(CaseError) -> Batch?) async throws(CaseError) -> Done {
        for _ in 0..<Self.attempts {
            guard let batch = try await attempt() else { return .heldAlready }
            let result = try await storing { () async throws(StoreError) in try await store.append(batch) }
            switch result {
            case .written: return .written
            case .writtenBefore: return .heldAlready
            case .formReused: throw .formReused
            case .stale: continue
            case .cardSpent, .nameTaken: throw .noKeys
            }
        }
        throw .crowded
    }
}

/// Turns a refusal into a case's error.
func deciding<Result>(_ body: () throws(Refusal) -> Result) throws(CaseError) -> Result {
    do { return try body() } catch { throw .refused(error) }
}
