import Homework
import Sealing
package import Storage

extension CaseStore {
    /// The most letters a member may send in a day: more than anybody writes, and too few to fill a disk. Each member
    /// has a count of their own. With one common count, a refusal would tell one member that the other had been
    /// writing.
    package static let lettersADay = TryLimit(count: 200, minutes: 24 * 60)

    /// How many of a day's letters are kept for urgent ones. Somebody who has sent many can still call for help.
    package static let lettersKeptForUrgent: Int64 = 20

    /// Counts the letters in the transaction that writes them, and refuses one above the limit. Urgent letters are
    /// counted and never refused. A letter that is not written is not counted.
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

    /// The key under which a person's letters are counted.
    func lettersKey(of person: PersonID) -> Hash32? { Hash32(pepper.throttle("letters", person.bytes)) }
}

/// The result of an act that was not refused.
package enum Done: Sendable, Equatable {
    case written
    /// This form was saved before with the same content. That holds even if the act would be refused now.
    case writtenBefore
    /// There was nothing to write: what the act asks for held already.
    case heldAlready
}

extension CaseStore {
    /// How often an act is decided before the person is told that other writes came first each time.
    static let attempts = 5

    /// Reads, decides and writes. If a head has moved meanwhile, it does all of this again, at most five times.
    ///
    /// - Parameters:
    ///   - form: the form that asked for the act. Once it was saved, sending it again is not refused: it gets the same
    ///     answer.
    ///   - attempt: reads again and returns what to write, or nil if there is nothing to write.
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
