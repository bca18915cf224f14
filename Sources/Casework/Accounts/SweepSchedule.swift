package import Homework
import Storage
import Synchronization

/// Remembers when the clinic was last swept.
final class SweepSchedule: Sendable {
    private let last = Mutex<Minute?>(nil)

    /// True once an hour, and at the first asking.
    func isDue(_ now: Minute) -> Bool {
        last.withLock { last in
            if let before = last, before <= now, now < before.adding(60) { return false }
            last = now
            return true
        }
    }
}

extension AccountService {
    /// Removes what has served its time. Called with every request, it needs no job of its own: own depths go with the
    /// first request of anybody after their end, everything else within the hour.
    package func tidy(at now: Instant) async throws(CaseError) {
        let minute = Minute(now)
        let isDue = broom.isDue(minute)
        try await storing { () async throws(StoreError) in
            if isDue { try await store.sweep(at: minute) } else { _ = try await store.endOwnDepths(at: minute) }
        }
    }
}
