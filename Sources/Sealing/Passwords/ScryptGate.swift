import Foundation
import Synchronization

/// The line in which a slow derivation waits.
package enum ScryptLane: Hashable, Sendable, CaseIterable {
    /// Somebody who has something that no stranger has: a device with its own lock, a session, a card.
    case known
    /// Words typed where nothing else is known. Anybody on the internet can send such a form, as often as they like.
    case stranger
}

/// Lets at most two slow derivations run at a time, away from the threads that serve pages.
///
/// Words take 128 MiB and digits 32, so both places together take 256 MiB at most: without this limit, a flood of sign-ins
/// would exhaust the machine's memory. The gate counts places, not memory, since there are as many as processors to work
/// in them. With one line for all, the flood would also make everybody else wait. Strangers therefore have a short line
/// of their own, and never run in the last free place; a known device is next, however many strangers wait. Every
/// derivation runs at a low priority: on two cores, the pages of people who are signed in would otherwise wait too.
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

    /// Takes a place in the line, before anything is done that cannot be undone. Throws `busy` when the line is full.
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

    /// How long the line takes at its present length. Words take a third of a second, or a second on a slow or busy
    /// machine. Digits are quicker: somebody who waits behind them is told too long a time, and never too short a one.
    private func seconds(for standing: Int, in lane: ScryptLane) -> Int {
        let together = lane == .stranger ? Self.strangers(of: places) : places
        return max(1, (standing + together - 1) / together)
    }

    /// How many strangers may run at once.
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

    /// Starts what may run now.
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
        /// How many have a place in the line, including those whose work has not arrived yet.
        var standing: [ScryptLane: Int] = [:]
        var running: [ScryptLane: Int] = [:]
        var waiting: [ScryptLane: [@Sendable () -> Void]] = [:]

        /// The work to start next: known devices first, strangers only while a place stays free.
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

/// One place in the line of a gate. It is given back when this is released.
///
/// A caller who counts a try takes the place first. Otherwise a right guess would be lost: it would be counted durably,
/// and then turned away because the line is full.
package final class ScryptTurn: Sendable {
    private let gate: ScryptGate
    private let lane: ScryptLane

    fileprivate init(_ gate: ScryptGate, _ lane: ScryptLane) { (self.gate, self.lane) = (gate, lane) }

    deinit { gate.leave(lane) }

    /// Runs the work after those before it; never throws `busy`. Throws `givenUp` when the task was cancelled before
    /// its turn.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(SealingError) -> Value
    ) async throws(SealingError) -> Value {
        let isGivenUp = Mutex(false)
        let outcome: Result<Value, SealingError> = await withTaskCancellationHandler {
            do throws(SealingError) {
                return .success(
                    try await gate.inLine(lane) { () throws(SealingError) in
                        // The client has hung up while it waited: the next one gets the place at once.
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
