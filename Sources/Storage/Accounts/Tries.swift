/// The answer to taking one try of a lock. When this is returned, the try is already stored.
package enum TakenTry: Hashable, Sendable {
    /// Try these sealed bytes. `left` more tries remain; if it is 0, the stored bytes are already removed.
    case taken(wrap: [UInt8], left: Int64)
    /// No tries are left, or the time has expired.
    case exhausted
    /// There is no such lock or card.
    case unknown
}

/// The answer to counting one try under a limit.
package enum CountedTry: Hashable, Sendable {
    case counted
    /// The limit was reached and nothing was counted. From this minute on another try is accepted.
    case full(until: Minute)
}

/// How often something may be tried in a span of time.
package struct TryLimit: Hashable, Sendable {
    package let count: Int64
    /// The span in minutes; it begins with the first try.
    package let minutes: Int64

    package init(count: Int64, minutes: Int64) {
        self.count = count
        self.minutes = minutes
    }
}

/// Tries counted under a keyed hash, for example of a name together with a device.
package struct Throttle: Hashable, Sendable {
    package var count: Int64
    package var since: Minute

    package init(count: Int64, since: Minute) {
        self.count = count
        self.since = since
    }

    /// The throttle after one more try, or nil when the try is refused.
    ///
    /// If a span seems to begin in the future, because the clock was set back, a new one begins. Otherwise somebody
    /// would be shut out.
    package static func counting(_ earlier: Throttle?, at now: Minute, limit: TryLimit) -> Throttle? {
        guard let earlier, earlier.since <= now, now < earlier.since.adding(limit.minutes) else {
            return limit.count > 0 ? Throttle(count: 1, since: now) : nil
        }
        return earlier.count < limit.count ? Throttle(count: earlier.count + 1, since: earlier.since) : nil
    }

    /// When the present span ends, in which a try is refused.
    package static func end(of earlier: Throttle?, at now: Minute, limit: TryLimit) -> Minute {
        (earlier?.since ?? now).adding(limit.minutes)
    }
}
