import Synchronization

/// Something that another task made.
final class Kept<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    var value: Value? { kept.withLock { $0 } }
    func set(_ value: Value?) { kept.withLock { $0 = value } }
}
