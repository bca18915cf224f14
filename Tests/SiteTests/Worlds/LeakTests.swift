import Testing

@testable import Site

/// The comparison can fail: each planted leak is seen.
@Suite struct LeakTests {
    @Test(arguments: Leak.planted.indices)
    func `a leak that is planted is seen`(index: Int) async throws {
        let standing = try await StandingHouse.shared.value
        let leak = Leak.planted[index]
        let couple = standing.model.couple
        // Everything at once; and what a later act would take back: a wrong try, a word of readiness.
        for pair in [Pair.rich(couple), .rich(couple, acts: [.wrongDigits, .ready])]
        where try await standing.difference(pair, leak: leak) != nil {
            return
        }
        Issue.record("nobody saw: \(leak.name)")
    }
}
