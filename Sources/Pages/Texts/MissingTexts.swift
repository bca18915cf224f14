import Synchronization

/// Keys that were asked for and are missing.
final class MissingTexts: Sendable {
    private let noted = Mutex<Set<String>>([])

    func note(_ key: String) { noted.withLock { _ = $0.insert(key) } }

    var keys: Set<String> { noted.withLock { $0 } }
    var first: String? { keys.min() }
}
