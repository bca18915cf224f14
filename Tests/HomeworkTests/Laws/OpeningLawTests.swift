import Homework
import Support
import Testing

/// Law L1: both ready, and the therapist opens; with the acts of all interleaved at every call of the store.
@Suite struct OpeningLawTests {
    @Test(arguments: 0..<8)
    func `no opening breaks the law in a hundred thousand random acts`(_ share: UInt64) throws {
        var total = World.Counts()
        var number: UInt64 = 0
        while total.acts < FuzzScale.acts / 8 + 100 {
            let seed = FuzzScale.seed(share * 1_000_000 + number)
            let world = try Histories.play(seed)
            if let breach = world.breach {
                Issue.record("seed \(seed): \(breach); steps \(try Histories.shrunk(seed))")
                return
            }
            total.add(world.counts)
            number += 1
        }
        // A run as long as bin/test's has been about something: all kinds of tables, and others before every call.
        guard FuzzScale.acts >= 100_000 else { return }
        for members in 1...3 { #expect(total.opened[members, default: 0] > 10, "\(members) at the table") }
        for call in World.Call.allCases { #expect(total.interrupted[call, default: 0] > 30, "\(call)") }
        for kind in OpeningObstacle.Kind.allCases where kind != .nobody {
            #expect(total.refused[kind, default: 0] > 20, "\(kind)")
        }
        #expect(total.stale > 200 && total.staleMembers > 50)
        #expect(total.shredded > 200)
        #expect(total.deepest == 3)
    }

    /// A talk alone that is missing also leaves every word without ground, so those two are left out together.
    @Test(arguments: [
        [OpeningObstacle.Kind.word], [.word, .talk], [.cautions], [.alert], [.rest], [.order], [.damage],
    ])
    func `an opening that forgets one condition of L1 breaks the law`(forgotten: [OpeningObstacle.Kind]) throws {
        for number in UInt64(0)..<3_000 {
            let seed = FuzzScale.seed(number, of: 6)
            guard let breach = try Histories.play(seed, forgets: { forgotten.contains($0.kind) }).breach else {
                continue
            }
            // The very same history is sound when nothing is forgotten.
            #expect(try Histories.play(seed).breach == nil, "\(breach)")
            return
        }
        Issue.record("the control found nothing without \(forgotten)")
    }

    @Test(arguments: 1...3)
    func `without the check of heads the same run breaks the law`(members: Int) throws {
        for seed in UInt64(0)..<6_000 where Histories.members(seed) == members {
            guard let breach = try Histories.play(seed, checksHeads: false).breach else { continue }
            // The very same history is sound with the check.
            #expect(try Histories.play(seed).breach == nil)
            #expect(!breach.isEmpty)
            return
        }
        Issue.record("the control found nothing with \(members) at the table")
    }
}

extension World.Counts {
    mutating func add(_ other: Self) {
        acts += other.acts
        opened.merge(other.opened, uniquingKeysWith: +)
        interrupted.merge(other.interrupted, uniquingKeysWith: +)
        refused.merge(other.refused, uniquingKeysWith: +)
        stale += other.stale
        staleMembers += other.staleMembers
        shredded += other.shredded
        crowded += other.crowded
        deepest = max(deepest, other.deepest)
    }
}
