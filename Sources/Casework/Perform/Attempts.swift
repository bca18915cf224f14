import Homework
import Sealing
package import Storage

extension CaseStore {
    /// More than anybody writes, and too little to fill a disk with. Each has a day's letters of one's own: what one
    /// sends is no answer to the other.
    package static let lettersADay = TryLimit(count: 200, minutes: 24 * 60)

    /// The last of a day's letters, kept for those that are urgent: whoever sends many first can still call for help.
    package static let lettersKeptForUrgent: Int64 = 20

    /// Counts a day's letters in the transaction that writes them, and refuses one too many; what is urgent is counted and
    /// never refused. A letter that is not written is not counted either.
    func counting(_ letters: [Letter.Content], of person: PersonID, at now: Instant) throws(CaseError)
        -> [AccountChange]
    {
        guard !letters.isEmpty else { return [] }
        guard let key = lettersKey(of: person) else { throw .noKeys }
        let isUrgent = letters.contains { $0.isUrgent }
        let day = Self.lettersADay
        let limit = TryLimit(
            count: isUrgent ? .max : day.count - Self.lettersKeptForUrgent, minutes: day.minutes)
        return [.count(key, limit, at: Minute(now))]
    }

    /// Under what a person's letters are counted.
    func lettersKey(of person: PersonID) -> Hash32? { Hash32(pepper.throttle("letters", person.bytes)) }
}

/// What became of an act that was not refused.
package enum Done: Sendable, Equatable {
    case written
    /// This form was saved before with the same words, whatever they would be answered now.
    case writtenBefore
    /// It held already; there was nothing to write.
    case heldAlready
}

extension CaseStore {
    /// How often an act is decided before its actor is told that others keep writing.
    static let attempts = 5

    /// Reads, decides and writes; again when a head moved meanwhile, at most five times.
    ///
    /// - Parameters:
    ///   - form: what asked for it. What was saved once is not refused afterwards: sent twice, it is answered twice.
    ///   - attempt: reads afresh and returns what to write, or nil when there is nothing to write.
    func attempting(
        _ form: FormMark?, _ attempt: () async throws(CaseError) -> Batch?
    ) async throws(CaseError) -> Done {
        do throws(CaseError) {
            let done = try await tries(attempt)
            if done == .heldAlready, let form, try await isWritten(form) { return .writtenBefore }
            return done
        } catch {
            if case .refused = error, let form, try await isWritten(form) { return .writtenBefore }
            throw error
        }
    }

    private func tries(_ attempt: () async throws(CaseError) -> Batch?) async throws(CaseError) -> Done {
        for _ in 0..<Self.attempts {
            guard let batch = try await attempt() else { return .heldAlready }
            switch try await append(batch) {
            case .written: return .written
            case .writtenBefore: return .writtenBefore
            case .formReused: throw .formReused
            case .stale, .overtaken: continue
            case .overLimit: throw .manyLetters
            case .cardSpent, .nameTaken: throw .noKeys
            }
        }
        throw .crowded
    }
}
