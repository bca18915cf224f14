import Casework
import Homework
import Logging
import Storage
import Synchronization

/// Tells the operator that nothing can be saved: in one plain line, at most once a minute. When the disk is full every
/// request fails, and a line for each would fill the log and bury this one.
final class OutageLog: Sendable {
    private let last = Mutex<Instant?>(nil)

    init() {}

    /// The line for an error of the store; nil for any other error, and within a minute of the line before.
    func line(for error: CaseError, at now: Instant) -> String? {
        guard let line = Self.line(for: error) else { return nil }
        return last.withLock { last in
            if let before = last, before <= now, now < before + .minutes(1) { return nil }
            last = now
            return line
        }
    }

    func tell(_ error: CaseError, at now: Instant, _ logger: Logger) {
        if let line = line(for: error, at: now) { logger.error("\(line)") }
    }

    private static func line(for error: CaseError) -> String? {
        switch error {
        case .store(.unavailable):
            "Nothing can be saved: the disk is full, or it fails. People are told so. Free some space, or look at the disk."
        case .store(.syncFailed):
            "The disk did not confirm that a write lasts. Look at the disk, then start the program anew."
        default: nil
        }
    }
}
