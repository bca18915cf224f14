/// A moment, in whole seconds since 1970-01-01 00:00 UTC. Passed in, never asked for.
package struct Instant: Hashable, Sendable, Comparable {
    package let seconds: Int64

    package init(seconds: Int64) { self.seconds = seconds }

    package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    /// The moment so much later; stays at the end of time instead of passing it, since entries can hold any number.
    package static func + (left: Self, right: Duration) -> Self {
        let (sum, isOver) = left.seconds.addingReportingOverflow(right.components.seconds)
        return Instant(seconds: isOver ? (left.seconds > 0 ? .max : .min) : sum)
    }
}

extension Duration {
    /// Whole days of 24 hours; calendar days are computed by the shell in the couple's zone.
    package static func days(_ count: Int64) -> Duration { .seconds(count * 86_400) }
    /// So many hours of 60 minutes.
    package static func hours(_ count: Int64) -> Duration { .seconds(count * 3_600) }
    /// So many minutes of 60 seconds.
    package static func minutes(_ count: Int64) -> Duration { .seconds(count * 60) }
}
