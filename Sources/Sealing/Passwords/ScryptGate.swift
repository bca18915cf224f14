import Foundation

/// Lets at most two slow derivations run at a time, off the threads that serve pages.
///
/// Each takes 128 MiB; without the gate a flood of sign-ins would take the machine's memory.
package final class ScryptGate: Sendable {
    /// The gate of the whole program.
    package static let shared = ScryptGate(places: 2, waiting: 40)

    private let queue: OperationQueue
    private let limit: Int

    /// How many derivations may run at once.
    package var places: Int { queue.maxConcurrentOperationCount }

    /// `places` run at once; when `waiting` more stand in line, the next is turned away.
    package init(places: Int, waiting: Int) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = places
        queue.qualityOfService = .userInitiated
        limit = places + waiting
    }

    /// Whether the line is full, so that a try is turned away before it is counted.
    package var isFull: Bool { queue.operationCount >= limit }

    /// Runs the work when a place is free, in the order of asking; throws `busy` when the line is full.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(SealingError) -> Value
    ) async throws(SealingError) -> Value {
        guard queue.operationCount < limit else { throw .busy }
        let outcome: Result<Value, SealingError> = await withCheckedContinuation { waiting in
            queue.addOperation {
                do throws(SealingError) {
                    waiting.resume(returning: .success(try work()))
                } catch {
                    waiting.resume(returning: .failure(error))
                }
            }
        }
        return try outcome.get()
    }
}
