import Homework
import Support
import Testing

/// Law L1: both ready, and the therapist opens; with the acts of all interleaved at every call of the store.
@Suite struct OpeningLawTests {
    @Test(arguments: 0..<8)
    func `no opening breaks the law in a hundred thousand random acts`(_ share: Int) throws {
        var total = World.Counts()
        var seed = UInt64(share) * 1_000_000
        while total.acts < 12_600 {
            let world = try Histories.play(seed)
            if let breach = world.breach {
                Issue.record("seed \(seed): \(breach); steps \(try Histories.shrunk(seed))")
                return
            }
            total.add(world.counts)
            seed += 1
        }
        // The run has to have been about something.
        #expect(total.opened > 200)
        #expect(total.refusedReadiness > 200)
        #expect(total.stale > 200)
        #expect(total.shredded > 200)
    }

    @Test func `without the check of heads the same run breaks the law`() throws {
        for seed in UInt64(0)..<4_000 {
            guard let breach = try Histories.play(seed, checksHeads: false).breach else { continue }
            // The very same history is sound with the check.
            #expect(try Histories.play(seed).breach == nil)
            #expect(!breach.isEmpty)
            return
        }
        Issue.record("the control found nothing")
    }
}

extension World.Counts {
    mutating func add(_ other: Self) {
        acts += other.acts
        opened += other.opened
        refusedReadiness += other.refusedReadiness
        stale += other.stale
        shredded += other.shredded
        crowded += other.crowded
    }
}
