import Support
import Synchronization

/// The calls of a store, in their order, by their kind.
final class Calls: Sendable {
    private let seen = Mutex<[String]>([])

    var all: [String] { seen.withLock { $0 } }
    var watch: Between.Watch {
        Between.Watch(before: { call in self.note(call) })
    }

    func note(_ call: StoreCall) { seen.withLock { $0.append(call.kind.rawValue) } }
}
