package import Homework

/// Whole minutes since 1970-01-01 00:00 UTC. The database shows no finer time in the clear.
package struct Minute: Hashable, Sendable, Comparable {
    package let count: Int64

    package init(count: Int64) { self.count = count }

    /// The minute that `instant` falls in, also before 1970.
    package init(_ instant: Instant) { count = Self.floor(instant.seconds, by: 60) }

    /// The moment the minute begins, clamped to the range.
    package var instant: Instant {
        let (seconds, overflow) = count.multipliedReportingOverflow(by: 60)
        return Instant(seconds: overflow ? (count < 0 ? .min : .max) : seconds)
    }

    /// Days since 1970-01-01 (UTC), clamped to 32 bits.
    package var day: Int32 { Int32(clamping: Self.floor(count, by: 1_440)) }

    package static func < (left: Self, right: Self) -> Bool { left.count < right.count }

    /// `minutes` later, or earlier if negative; clamped to the range.
    package func adding(_ minutes: Int64) -> Minute {
        let (sum, overflow) = count.addingReportingOverflow(minutes)
        return Minute(count: overflow ? (minutes < 0 ? .min : .max) : sum)
    }

    private static func floor(_ value: Int64, by size: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: size)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
