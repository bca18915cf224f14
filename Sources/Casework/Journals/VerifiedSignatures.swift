import Synchronization

/// Digests of signatures that were checked before, so that a page need not check a year of them again.
///
/// Holds no content: a digest says only that one signature fitted. Emptied when full.
final class VerifiedSignatures: Sendable {
    private let digests = Mutex<Set<[UInt8]>>([])
    private let most: Int

    init(most: Int = 200_000) { self.most = most }

    /// Forgets them all: what is erased leaves none behind.
    func forget() { digests.withLock { $0.removeAll() } }

    /// Whether `digest` is known good, or proves good now.
    func accepts(_ digest: [UInt8], verify: () -> Bool) -> Bool {
        if digests.withLock({ $0.contains(digest) }) { return true }
        guard verify() else { return false }
        digests.withLock { known in
            if known.count >= most { known.removeAll() }
            known.insert(digest)
        }
        return true
    }
}
