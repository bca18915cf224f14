package import Homework
import Storage

/// Removes what has served its time, as long as the program runs and beside all requests.
///
/// Every read tests for itself whether a row has expired, so nothing depends on when the last round was.
package struct Sweeper: Sendable {
    /// How many rows go in one transaction. Whoever saves something meanwhile waits for these and not for all.
    package static let most = 200
    /// How long it rests between two rounds.
    package static let pause = Duration.seconds(5 * 60)

    private let store: CaseStore
    private let now: @Sendable () -> Instant
    private let sleep: @Sendable (Duration) async throws -> Void

    /// - Parameter sleep: waits that long; throws when the program stops.
    package init(
        _ accounts: AccountService, now: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        (store, self.now, self.sleep) = (accounts.store, now, sleep)
    }

    /// Sweeps, rests and sweeps again until `sleep` throws.
    package func run() async {
        repeat { await round() } while (try? await sleep(Self.pause)) != nil
    }

    /// Sweeps until nothing is left. A store that fails is asked again in the next round.
    private func round() async {
        while (try? await store.sweep(at: Minute(now()), most: Self.most)) == Self.most, !Task.isCancelled {}
    }
}
