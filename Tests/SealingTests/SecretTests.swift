import Homework
import Sealing
import Support
import Synchronization
import Testing

@Suite struct SecretTests {
    #if DEBUG
    @Test func `a secret is zeros when its last holder lets go, and not before`() {
        let left = Mutex<[[UInt8]]>([])
        Secret.$afterWiping.withValue({ bytes in left.withLock { $0.append(Array(bytes)) } }) {
            var first: Secret? = Secret(copying: [1, 2, 3, 4, 5])
            let second = first
            first = nil
            #expect(left.withLock { $0.isEmpty })
            #expect(second?.array == [1, 2, 3, 4, 5])
            withExtendedLifetime(second) {}
        }
        #expect(left.withLock { $0 } == [[0, 0, 0, 0, 0]])
    }

    @Test func `an opened body is wiped when it is dropped`() throws {
        let bench = Bench(1)
        let key = bench.spaceKey()
        let context = bench.context(key)
        let blob = try SealedEntry.seal(secret("not to be left behind"), under: key, context: context)
        let left = Mutex<[[UInt8]]>([])
        try Secret.$afterWiping.withValue({ bytes in left.withLock { $0.append(Array(bytes)) } }) {
            _ = try SealedEntry.open(blob, under: key, context: context)
        }
        #expect(left.withLock { $0 } == [[UInt8](repeating: 0, count: 21)])
    }
    #endif

    @Test func `an array that is taken over is emptied`() {
        var bytes: [UInt8] = [9, 8, 7]
        let taken = Secret(wiping: &bytes)
        #expect(bytes.isEmpty)
        #expect(taken.array == [9, 8, 7])
    }

    @Test func `equal bytes are equal, and no others`() {
        #expect(Secret(copying: [1, 2]) == Secret(copying: [1, 2]))
        #expect(Secret(copying: [1, 2]) != Secret(copying: [1, 3]))
        #expect(Secret(copying: [1, 2]) != Secret(copying: [1, 2, 0]))
        #expect(constantTimeEqual([0x80], [0x80]))
        #expect(!constantTimeEqual([0x80], [0x00]))
    }

    @Test func `the allocator agrees to overwrite what is freed`() {
        #expect(FreedMemory.overwriteFromNowOn())
    }
}

@Suite struct RandomTests {
    @Test func `the system fills every byte of any length`() {
        let random = SystemRandom()
        for count in [1, 7, 8, 9, 33] {
            var seen = [UInt8](repeating: 0, count: count)
            for _ in 0..<64 { for (place, byte) in random.bytes(count).enumerated() { seen[place] |= byte } }
            #expect(!seen.contains(0), "a byte of \(count) was never written")
        }
        #expect(random.bytes(32) != random.bytes(32))
    }

    @Test func `the same seed gives the same bytes`() {
        #expect(SeededRandom(5).bytes(20) == SeededRandom(5).bytes(20))
        #expect(SeededRandom(5).bytes(20) != SeededRandom(6).bytes(20))
    }

    @Test func `a draw below six is each of six about equally often`() {
        let random = SeededRandom(11)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[Int(random.below(6))] += 1 }
        // Five standard deviations of a fair die.
        #expect(counts.allSatisfy { abs($0 - 10_000) < 460 })
    }

    @Test func `a draw past the last whole multiple is drawn again`() {
        struct HighThenLow: RandomSource {
            let calls = Counter()
            final class Counter: Sendable { let value = Mutex(0) }
            func fill(_ buffer: UnsafeMutableRawBufferPointer) {
                let call = calls.value.withLock { value in
                    value += 1
                    return value
                }
                buffer.initializeMemory(as: UInt8.self, repeating: call == 1 ? 0xFF : 0)
            }
        }
        let random = HighThenLow()
        #expect(random.below(3) == 0)
        #expect(random.calls.value.withLock { $0 } == 2)
    }
}
