import Homework
import Sealing
import Support
import Testing

@testable import Casework

@Suite struct VerifiedSignaturesTests {
    private let half = 400

    /// As many digests as are asked for, the same for each seed.
    private func digests(_ count: Int, seed: UInt64) throws -> [EntrySignature.Digest] {
        let random = SeededRandom(seed)
        return try (0..<count).map { _ in try #require(EntrySignature.Digest(random.bytes(32))) }
    }

    /// How many of them had to be checked again.
    private func checked(_ digests: [EntrySignature.Digest], _ verified: VerifiedSignatures) -> Int {
        digests.count { digest in
            var isAsked = false
            #expect(
                verified.accepts(digest) {
                    isAsked = true
                    return true
                })
            return isAsked
        }
    }

    @Test func `what is in use stays through a flood of half of all there is room for`() throws {
        let verified = VerifiedSignatures(half: half)
        let (used, flood) = (try digests(half / 2, seed: 1), try digests(half, seed: 2))
        #expect(checked(used, verified) == half / 2)
        #expect(checked(flood, verified) == half)
        #expect(checked(used, verified) == 0)
    }

    @Test func `what is read again before as many others came as a half holds is never checked twice`() throws {
        let verified = VerifiedSignatures(half: half)
        let (used, flood) = (try digests(half / 2, seed: 1), try digests(half * 10, seed: 2))
        #expect(checked(used, verified) == half / 2)
        for round in 0..<20 {
            #expect(checked(Array(flood[round * half / 2..<(round + 1) * half / 2]), verified) == half / 2)
            #expect(checked(used, verified) == 0, "round \(round)")
        }
        // The control: what nobody asks for does not stay for ever.
        #expect(checked(Array(flood[..<half]), verified) == half)
    }

    @Test func `what does not prove good is not kept, and what is forgotten is proven again`() throws {
        let verified = VerifiedSignatures(half: half)
        let digest = try #require(digests(1, seed: 3).first)
        for _ in 0..<2 { #expect(!verified.accepts(digest) { false }) }
        #expect(checked([digest], verified) == 1)
        #expect(checked([digest], verified) == 0)
        verified.forget()
        #expect(checked([digest], verified) == 1)
    }
}
