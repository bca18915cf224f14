import Sealing
import Synchronization

/// Digests of signatures that were checked before. Without them each page would check a year of signatures again.
///
/// A digest holds no content: it says only that one signature was valid. There are two halves. When the young half is
/// full, it becomes the old half, and the digests of the former old half are forgotten. A digest that is found in the
/// old half moves to the young one. So a digest is still known if it is looked up again before as many others arrive as
/// a half holds, and the memory is never empty for any reader. Both halves together take at most 8 MiB: two tables of
/// 131,072 places of 32 bytes.
final class VerifiedSignatures: Sendable {
    /// How many digests a table of that size holds before Swift doubles it.
    static let half = 98_304

    private let halves: Mutex<Halves>

    init(half: Int = half) { halves = Mutex(Halves(half: half)) }

    /// Forgets all digests, so that an erased couple leaves none behind.
    func forget() { halves.withLock { $0.forget() } }

    /// Whether the signature was valid before, or is found valid now.
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
