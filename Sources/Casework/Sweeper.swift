package import Homework
import Storage

/// Removes expired rows, as long as the program runs and beside all requests.
///
/// Every read checks whether its row has expired, so nothing depends on when the last round was.
package struct Sweeper: Sendable {
    /// How many rows one transaction removes. A request that saves something meanwhile waits for these rows and not for
    /// all.
    package static let most = 200
    /// The time between two rounds.
    package static let pause = Duration.seconds(5 * 60)

    private let store: CaseStore
    private let now: @Sendable () -> Instant
    private let sleep: @Sendable (Duration) async throws -> Void

    /// - Parameter sleep: waits for that time, and throws when the program stops.
    package init(
        _ accounts: AccountService, now: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        (store, self.now, self.sleep) = (accounts.store, now, sleep)
    }

    /// Repeats rounds until `sleep` throws.
    package func run() async {
        repeat { await round() } while (try? await sleep(Self.pause)) != nil
    }

    /// Sweeps until no expired row is left. If the store fails, the next round tries again.
    private func round() async {
        while (try? await store.sweep(at: Minute(now()), most: Self.most)) == Self.most, !Task.isCancelled {}
    }
}
