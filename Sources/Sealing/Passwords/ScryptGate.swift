import Foundation
import Synchronization

/// Lets at most two slow derivations run at a time, off the threads that serve pages.
///
/// Each takes 128 MiB; without the gate a flood of sign-ins would take the machine's memory.
package final class ScryptGate: Sendable {
    /// The gate of the whole program.
    package static let shared = ScryptGate(places: 2, waiting: 40)

    private let queue: OperationQueue
    private let limit: Int
    private let standing = Mutex(0)

    /// How many derivations may run at once.
    package var places: Int { queue.maxConcurrentOperationCount }

    /// How many derivations run or stand in line.
    package var derivations: Int { queue.operationCount }

    /// `places` run at once; when `waiting` more stand in line, the next is turned away.
    package init(places: Int, waiting: Int) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = places
        queue.qualityOfService = .userInitiated
        limit = places + waiting
    }

    /// A place in line, before anything is done that could not be taken back; throws `busy` when the line is full.
    package func turn() throws(SealingError) -> ScryptTurn {
        let isFree = standing.withLock { standing in
            guard standing < limit else { return false }
            standing += 1
            return true
        }
        guard isFree else { throw .busy }
        return ScryptTurn(self)
    }

    fileprivate func leave() { standing.withLock { $0 -= 1 } }

    fileprivate func inLine<Value: Sendable>(
        _ work: @escaping @Sendable () throws(SealingError) -> Value
    ) async throws(SealingError) -> Value {
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

/// One place in the line of a gate; free again when it is let go.
///
/// Whoever counts a try takes the place first: the count is durable, and turned away after it a right guess would be lost.
package final class ScryptTurn: Sendable {
    private let gate: ScryptGate

    fileprivate init(_ gate: ScryptGate) { self.gate = gate }

    deinit { gate.leave() }

    /// Runs the work when those before are done; never `busy`.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(SealingError) -> Value
    ) async throws(SealingError) -> Value {
        let isGivenUp = Mutex(false)
        let outcome: Result<Value, SealingError> = await withTaskCancellationHandler {
            do throws(SealingError) {
                return .success(
                    try await gate.inLine { () throws(SealingError) in
                        // Whoever asked has hung up while they stood in line: the place goes to the next at once.
                        guard !isGivenUp.withLock(\.self) else { throw .malformed }
                        return try work()
                    })
            } catch { return .failure(error) }
        } onCancel: {
            isGivenUp.withLock { $0 = true }
        }
        return try outcome.get()
    }
}
