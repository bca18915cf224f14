import Sealing
import Synchronization

/// The same bytes for the same seed (SplitMix64), so that a demonstration can be made again.
///
/// Keys made from it protect nothing, so it is used for made-up people only.
package final class DemoRandom: RandomSource {
    private let state: Mutex<UInt64>

    package init(seed: UInt64) { state = Mutex(seed) }

    package func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        state.withLock { state in
            for index in buffer.indices {
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
                buffer[index] = UInt8(truncatingIfNeeded: mixed ^ mixed >> 31)
            }
        }
    }
}
