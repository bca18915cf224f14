import Homework
import Support
import Testing

/// Law L2: what one keeps private changes nothing of what the other could fetch.
@Suite struct TwoWorldsTests {
    /// Each shared history is lived six times, with private parts thrown afresh: five pairs with the first of them.
    @Test(arguments: 0..<8)
    func `the other sees the same in both of tens of thousands of pairs of worlds`(_ share: UInt64) {
        for number in 0..<UInt64(FuzzScale.valuePairs / 40) {
            let seed = FuzzScale.seed(share * 1_000_000 + number, of: 2)
            let watched = Int(seed % 2)
            let worlds = TwoWorlds(seed: seed, watched: watched, difference: .everything, looking: 1 - watched)
            let first = worlds.live(world: 1)
            guard (UInt64(2)...6).allSatisfy({ worlds.live(world: $0) == first }) else {
                Issue.record("seed \(seed)")
                return
            }
        }
    }

    @Test(arguments: Leak.allCases)
    func `a planted leak is seen`(_ leak: Leak) {
        let found = (0..<UInt64(400)).contains { seed in
            let watched = Int(seed % 2)
            let pair = TwoWorlds(
                seed: seed, watched: watched, difference: .everything, leak: leak, looking: 1 - watched
            ).lived()
            return pair.0 != pair.1
        }
        #expect(found)
    }

    @Test(arguments: [Home.Hand.robin, .other])
    func `nobody can tell whose hand set a time, an arranger, a limit or a rest`(_ hand: Home.Hand) {
        for seed in UInt64(0)..<800 {
            for looking in 0...1 {
                let worlds = TwoWorlds(seed: seed, watched: 0, difference: .hand(hand), looking: looking)
                let pair = worlds.lived()
                guard pair.0 == pair.1 else {
                    Issue.record("seed \(seed), looking \(looking)")
                    return
                }
            }
        }
    }

    @Test func `a limit that named its owner would be seen`() {
        let found = (0..<UInt64(400)).contains { seed in
            let worlds = TwoWorlds(seed: seed, watched: 0, difference: .hand(.robin), leak: .ownerOfLimit, looking: 1)
            let pair = worlds.lived()
            return pair.0 != pair.1
        }
        #expect(found)
    }

    @Test func `one's own account shows nothing of one's letters`() {
        for seed in UInt64(0)..<2_000 {
            let watched = Int(seed % 2)
            let pair = TwoWorlds(seed: seed, watched: watched, difference: .letters, looking: watched).lived()
            guard pair.0 == pair.1 else {
                Issue.record("seed \(seed)")
                return
            }
        }
    }

    @Test(arguments: [Leak.letterCount, .readiness, .lastWrote, .redFlag])
    func `a letter shown back to its author would be seen`(_ leak: Leak) {
        let found = (0..<UInt64(400)).contains { seed in
            let pair = TwoWorlds(seed: seed, watched: 0, difference: .letters, leak: leak, looking: 0).lived()
            return pair.0 != pair.1
        }
        #expect(found)
    }
}
