package import Homework

/// Which backups have grown too old to keep. A copy that is kept for ever keeps what was erased.
package struct Retention: Equatable, Sendable {
    /// Days for which a backup is kept, at least 1.
    package let days: Int

    package init(days: Int) { self.days = max(1, days) }

    /// Thirty days: what is erased is gone from all backups after that.
    package static let usual = Retention(days: 30)

    /// The names of the backups to remove. The newest one is never among them: a clinic whose backups have stopped
    /// must not lose its last one.
    package func outdated(_ backups: [(name: String, made: Instant)], at now: Instant) -> [String] {
        guard let newest = backups.max(by: { $0.made < $1.made }) else { return [] }
        return backups.filter { $0.made + .days(Int64(days)) < now && $0.name != newest.name }.map(\.name)
    }
}
