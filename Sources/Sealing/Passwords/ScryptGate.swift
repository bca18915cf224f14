import Foundation
import Synchronization

/// Which line a slow derivation waits in.
package enum ScryptLane: Hashable, Sendable, CaseIterable {
    /// A device with a lock of its own, a session, a card: whoever holds something that no stranger has.
    case known
    /// Words typed where nothing else is known. Anybody on the internet can send such a form, as often as they like.
    case stranger
}

/// Lets at most two slow derivations run at a time, off the threads that serve pages.
///
/// Each takes 128 MiB; without the gate a flood of sign-ins would take the machine's memory. In one line for all, such a
/// flood would also make everybody else wait behind it: strangers therefore wait in a short line of their own, and never
/// run in the last free place. A known device begins next, however many strangers wait. All of them run at a low
/// priority, or on two cores the pages of whoever is signed in would wait as well.
package final class ScryptGate: Sendable {
    /// The gate of the whole program.
    package static let shared = ScryptGate(places: 2, waiting: 40, strangersWaiting: 6)

    /// How many derivations may run at once.
    package let places: Int
    private let limits: [ScryptLane: Int]
    private let lines = Mutex(Lines())

    /// How many derivations run or wait for a place.
    package var derivations: Int {
        lines.withLock { $0.running.values.reduce(0, +) + $0.waiting.values.map(\.count).reduce(0, +) }
    }

    /// How many derivations of one lane run at this moment.
    package func running(_ lane: ScryptLane) -> Int { lines.withLock { $0.running[lane, default: 0] } }

    /// - Parameters:
    ///   - waiting: how many may wait behind those that run, in the lane of those who are known.
    ///   - strangersWaiting: the same for strangers; as many as the others where nothing is said.
    package init(places: Int, waiting: Int, strangersWaiting: Int? = nil) {
        self.places = places
        limits = [
            .known: places + waiting, .stranger: Self.strangers(of: places) + (strangersWaiting ?? waiting),
        ]
    }

    /// A place in line, before anything is done that could not be taken back; throws `busy` when the line is full.
    package func turn(_ lane: ScryptLane) throws(SealingError) -> ScryptTurn {
        let limit = limits[lane, default: 0]
        let before = lines.withLock { lines -> Int? in
            let standing = lines.standing[lane, default: 0]
            guard standing < limit else { return standing }
            lines.standing[lane] = standing + 1
            return nil
        }
        if let before { throw .busy(seconds: seconds(for: before, in: lane)) }
        return ScryptTurn(self, lane)
    }

    /// How long the line takes that stands now: one derivation takes a third of a second, and a second where the machine is
    /// slow or has other work.
    private func seconds(for standing: Int, in lane: ScryptLane) -> Int {
        let together = lane == .stranger ? Self.strangers(of: places) : places
        return max(1, (standing + together - 1) / together)
    }

    /// In how many places strangers may run at once.
    private static func strangers(of places: Int) -> Int { max(1, places - 1) }

    fileprivate func leave(_ lane: ScryptLane) { lines.withLock { $0.standing[lane, default: 0] -= 1 } }

    fileprivate func inLine<Value: Sendable>(
        _ lane: ScryptLane, _ work: @escaping @Sendable () throws(SealingError) -> Value
    ) async throws(SealingError) -> Value {
        let outcome: Result<Value, SealingError> = await withCheckedContinuation { waiting in
            let job: @Sendable () -> Void = {
                do throws(SealingError) {
                    waiting.resume(returning: .success(try work()))
                } catch {
                    waiting.resume(returning: .failure(error))
                }
            }
            lines.withLock { $0.waiting[lane, default: []].append(job) }
            begin()
        }
        return try outcome.get()
    }

    /// Begins whatever may run now.
    private func begin() {
        while let (lane, job) = lines.withLock({ $0.next(places, strangers: Self.strangers(of: places)) }) {
            // A thread for each: it starts in a fraction of the time, and what it gives up it cannot take back.
            Thread.detachNewThread { [self] in
                ThreadPriority.low.take()
                job()
                lines.withLock { $0.running[lane, default: 0] -= 1 }
                begin()
            }
        }
    }

    private struct Lines {
        /// Who has taken a place in line, also before the work is there.
        var standing: [ScryptLane: Int] = [:]
        var running: [ScryptLane: Int] = [:]
        var waiting: [ScryptLane: [@Sendable () -> Void]] = [:]

        /// The work that may begin: of those who are known first, of strangers only while a place is left over.
        mutating func next(_ places: Int, strangers: Int) -> (ScryptLane, @Sendable () -> Void)? {
            guard running.values.reduce(0, +) < places else { return nil }
            let open: [ScryptLane] = running[.stranger, default: 0] < strangers ? [.known, .stranger] : [.known]
            guard let lane = open.first(where: { !waiting[$0, default: []].isEmpty }),
                let job = waiting[lane]?.removeFirst()
            else { return nil }
            running[lane, default: 0] += 1
            return (lane, job)
        }
    }
}

/// One place in the line of a gate; free again when it is let go.
///
/// Whoever counts a try takes the place first: the count is durable, and turned away after it a right guess would be lost.
package final class ScryptTurn: Sendable {
    private let gate: ScryptGate
    private let lane: ScryptLane

    fileprivate init(_ gate: ScryptGate, _ lane: ScryptLane) { (self.gate, self.lane) = (gate, lane) }

    deinit { gate.leave(lane) }

    /// Runs the work when those before are done; never `busy`. `givenUp` when the task was cancelled before its turn.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(SealingError) -> Value
    ) async throws(SealingError) -> Value {
        let isGivenUp = Mutex(false)
        let outcome: Result<Value, SealingError> = await withTaskCancellationHandler {
            do throws(SealingError) {
                return .success(
                    try await gate.inLine(lane) { () throws(SealingError) in
                        // Whoever asked has hung up while they stood in line: the place goes to the next at once.
                        guard !isGivenUp.withLock(\.self) else { throw .givenUp }
                        return try work()
                    })
            } catch { return .failure(error) }
        } onCancel: {
            isGivenUp.withLock { $0 = true }
        }
        return try outcome.get()
    }
}
