import Sealing
import Synchronization

/// Digests of signatures that were checked before, so that a page need not check a year of them again.
///
/// Holds no content: a digest says only that one signature fitted. There are two halves. When the young one is full it
/// becomes the old one, and what was in the old one goes; what is found in the old half moves to the young one. So whatever
/// is read again before as many others came as a half holds is still known, and no reader ever meets an empty memory. Both
/// halves together take 8 MiB at most: two tables of 131,072 places of 32 bytes.
final class VerifiedSignatures: Sendable {
    /// As many as such a table holds before it doubles.
    static let half = 98_304

    private let halves: Mutex<Halves>

    init(half: Int = half) { halves = Mutex(Halves(half: half)) }

    /// Forgets them all: what is erased leaves none behind.
    func forget() { halves.withLock { $0.forget() } }

    /// Whether `digest` is known good, or proves good now.
    func accepts(_ digest: EntrySignature.Digest, verify: () -> Bool) -> Bool {
        if halves.withLock({ $0.contains(digest) }) { return true }
        guard verify() else { return false }
        halves.withLock { $0.insert(digest) }
        return true
    }

    private struct Halves {
        let half: Int
        private var young: Set<EntrySignature.Digest> = []
        private var old: Set<EntrySignature.Digest> = []

        init(half: Int) { self.half = half }

        mutating func contains(_ digest: EntrySignature.Digest) -> Bool {
            if young.contains(digest) { return true }
            guard old.remove(digest) != nil else { return false }
            insert(digest)
            return true
        }

        mutating func insert(_ digest: EntrySignature.Digest) {
            if young.count >= half { (old, young) = (young, []) }
            young.insert(digest)
        }

        mutating func forget() { (old, young) = ([], []) }
    }
}
