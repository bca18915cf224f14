import Synchronization

/// Random bytes for ids and tokens in tests. They are the same for the same seed (SplitMix64).
///
/// A test target that links Sealing declares once `extension SeededRandom: RandomSource {}`.
package final class SeededRandom: Sendable {
    private let state: Mutex<UInt64>

    package init(_ seed: UInt64) { state = Mutex(seed) }

    /// The next bytes of the sequence, eight at a time.
    package func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        state.withLock { state in
            for start in stride(from: 0, to: buffer.count, by: 8) {
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
                mixed ^= mixed >> 31
                for offset in start..<min(start + 8, buffer.count) {
                    buffer[offset] = UInt8(truncatingIfNeeded: mixed >> UInt64(8 * (offset - start)))
                }
            }
        }
    }
}
