import Synchronization

/// Keys that were asked for and not found.
final class MissingTexts: Sendable {
    private let state = Mutex<(keys: Set<String>, count: Int)>(([], 0))

    func note(_ key: String) {
        state.withLock { state in
            state.keys.insert(key)
            state.count += 1
        }
    }

    var count: Int { state.withLock { $0.count } }
    var keys: Set<String> { state.withLock { $0.keys } }
    var first: String? { keys.min() }
}
