import Dispatch
import Sealing
import Testing

/// however many strangers stand in line, whoever is known here begins next.
@Suite struct LaneTests {
    @Test func `a known device begins next although the strangers' line is full`() async throws {
        let gate = ScryptGate(places: 2, waiting: 40, strangersWaiting: 6)
        var turns = try (0..<7).map { _ in try gate.turn(.stranger) }
        #expect(throws: SealingError.busy(seconds: 7)) { try gate.turn(.stranger) }
        let leave = DispatchSemaphore(value: 0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for turn in turns { group.addTask { try await turn.run { leave.wait() } } }
            while gate.derivations < 7 { await Task.yield() }
            // With both places taken by strangers the next line would wait for ever.
            if gate.running(.stranger) == 1 {
                for _ in 0..<50 { try await gate.turn(.known).run {} }
                // A place is free a moment after its answer has come.
                while gate.derivations > 7 { await Task.yield() }
                #expect(gate.derivations == 7, "no stranger was through before")
            } else {
                Issue.record("\(gate.running(.stranger)) strangers run at once")
            }
            for _ in 0..<7 { leave.signal() }
            try await group.waitForAll()
        }
        while gate.derivations > 0 { await Task.yield() }
        turns.removeAll()
        try await gate.turn(.stranger).run {}
    }

    @Test func `strangers wait while those who are known take both places`() async throws {
        let gate = ScryptGate(places: 2, waiting: 40, strangersWaiting: 6)
        let leave = DispatchSemaphore(value: 0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in [ScryptLane.known, .known, .known, .stranger] {
                let turn = try gate.turn(lane)
                group.addTask { try await turn.run { leave.wait() } }
            }
            while gate.derivations < 4 { await Task.yield() }
            #expect(gate.running(.known) + gate.running(.stranger) == 2)
            for _ in 0..<4 { leave.signal() }
            try await group.waitForAll()
        }
    }

    @Test func `a line that is full says how long it is, and no line fills the other`() throws {
        let gate = ScryptGate(places: 2, waiting: 2, strangersWaiting: 3)
        var known = try (0..<4).map { _ in try gate.turn(.known) }
        #expect(throws: SealingError.busy(seconds: 2)) { try gate.turn(.known) }
        var strangers = try (0..<4).map { _ in try gate.turn(.stranger) }
        #expect(throws: SealingError.busy(seconds: 4)) { try gate.turn(.stranger) }
        known.removeAll()
        strangers.removeAll()
        _ = try gate.turn(.known)
        _ = try gate.turn(.stranger)
    }
}
