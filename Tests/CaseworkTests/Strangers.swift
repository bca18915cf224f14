import Dispatch
import Sealing
import Testing

/// Strangers who fill their line at the gate, and stand in it until something is over.
enum Strangers {
    /// - Parameter body: what happens meanwhile. No stranger is through before it ends.
    static func standing(at gate: ScryptGate, while body: () async throws -> Void) async throws {
        let leave = DispatchSemaphore(value: 0)
        var turns: [ScryptTurn] = []
        while let turn = try? gate.turn(.stranger) { turns.append(turn) }
        let count = turns.count
        try await withThrowingTaskGroup(of: Void.self) { group in
            for turn in turns { group.addTask { try await turn.run { leave.wait() } } }
            while gate.derivations < count { await Task.yield() }
            var failure: (any Error)?
            // With every place taken by strangers the body would wait for ever.
            if gate.running(.stranger) < gate.places {
                do { try await body() } catch { failure = error }
            } else {
                Issue.record("strangers run in every place")
            }
            // Who was known is through; its place is free a moment later.
            while gate.derivations > count { await Task.yield() }
            #expect(gate.derivations == count, "no stranger was through before")
            for _ in 0..<count { leave.signal() }
            try await group.waitForAll()
            if let failure { throw failure }
        }
    }
}
