/// A moment, in whole seconds since 1970-01-01 00:00 UTC. It is passed in, never asked for.
package struct Instant: Hashable, Sendable, Comparable {
    package let seconds: Int64

    package init(seconds: Int64) { self.seconds = seconds }

    package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    /// The moment this much later. It stops at the end of time instead of overflowing, since entries can hold any
    /// number.
    package static func + (left: Self, right: Duration) -> Self {
        let (sum, isOver) = left.seconds.addingReportingOverflow(right.components.seconds)
        return Instant(seconds: isOver ? (left.seconds > 0 ? .max : .min) : sum)
    }
}

extension Duration {
    /// Days of 24 hours. The caller computes calendar days, in the couple's zone.
    package static func days(_ count: Int64) -> Duration { .seconds(count * 86_400) }
    /// Hours of 60 minutes.
    package static func hours(_ count: Int64) -> Duration { .seconds(count * 3_600) }
    /// Minutes of 60 seconds.
    package static func minutes(_ count: Int64) -> Duration { .seconds(count * 60) }
}
