import Homework
import Storage
import Support
import Testing

/// Law L1 once more, over sealed journals: others act before every call of the store.
@Suite struct SealedLawTests {
    private static let steps = 40

    /// - Returns: what was counted in one history, with its breach if there was one.
    private func play(_ seed: UInt64, members: Int, checksHeads: Bool = true) async throws -> Ledger.Counts {
        let world = try await SealedWorld(seed: seed, members: members, checksHeads: checksHeads)
        try await world.begin()
        for _ in 0..<Self.steps where world.ledger.counts.breach == nil { try await world.step() }
        return world.ledger.counts
    }

    @Test(arguments: 1...3)
    func `no opening breaks the law, over one, two and three members' sealed journals`(members: Int) async throws {
        var (acts, opened, stale) = (0, 0, 0)
        var interrupted: [StoreCall.Kind: Int] = [:]
        var number: UInt64 = 0
        while acts < FuzzScale.sealedActs / 3 {
            let seed = FuzzScale.seed(UInt64(members) * 1_000_000 + number, of: 7)
            let counts = try await play(seed, members: members)
            if let breach = counts.breach {
                Issue.record("seed \(seed): \(breach)")
                return
            }
            (acts, opened, stale) = (acts + counts.acts, opened + counts.opened, stale + counts.stale)
            interrupted.merge(counts.interrupted, uniquingKeysWith: +)
            number += 1
        }
        // A run as long as bin/test's has been about something.
        guard FuzzScale.sealedActs >= 1_500 else { return }
        #expect(opened > 0 && stale > 3, "\(opened) opened, \(stale) stale")
        for kind in [StoreCall.Kind.read, .heads, .slip, .append] {
            #expect(interrupted[kind, default: 0] > 0, "\(kind)")
        }
    }

    @Test func `control: over a store that does not look at heads the law is broken`() async throws {
        // The earlier histories find nothing, only more slowly.
        for seed in UInt64(18)..<80 {
            // The very same history is sound with the check.
            let members = 1 + Int(seed % 3)
            guard try await play(seed, members: members, checksHeads: false).breach != nil else { continue }
            #expect(try await play(seed, members: members).breach == nil)
            return
        }
        Issue.record("the control found nothing")
    }
}
