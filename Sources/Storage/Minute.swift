package import Homework

/// Whole minutes since 1970-01-01 00:00 UTC: the finest time that stands readable in the database.
package struct Minute: Hashable, Sendable, Comparable {
    package let count: Int64

    package init(count: Int64) { self.count = count }

    /// The minute that `instant` falls in, also before 1970.
    package init(_ instant: Instant) { count = Self.floor(instant.seconds, by: 60) }

    /// When it begins; held to the ends of the range.
    package var instant: Instant {
        let (seconds, overflow) = count.multipliedReportingOverflow(by: 60)
        return Instant(seconds: overflow ? (count < 0 ? .min : .max) : seconds)
    }

    /// Days since 1970-01-01 (UTC), held to what 32 bits can carry.
    package var day: Int32 { Int32(clamping: Self.floor(count, by: 1_440)) }

    package static func < (left: Self, right: Self) -> Bool { left.count < right.count }

    /// `count` minutes later, or earlier when negative; stays at the ends of the range rather than overflow.
    package func adding(_ minutes: Int64) -> Minute {
        let (sum, overflow) = count.addingReportingOverflow(minutes)
        return Minute(count: overflow ? (minutes < 0 ? .min : .max) : sum)
    }

    private static func floor(_ value: Int64, by size: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: size)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
