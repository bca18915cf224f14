import Foundation

/// How much of a law is tried: little in `bin/test`, much in `bin/fuzz`, which sets these variables and prints the seed
/// it chose.
package enum FuzzScale {
    /// The first seed of a run. It is 0 unless it is set, so that `bin/test` is the same every time.
    package static let seed = UInt64(number("FUZZ_SEED") ?? 0)
    /// Acts in the histories of law L1 that use values.
    package static let acts = number("FUZZ_ACTS") ?? 100_000
    /// Acts in the histories that use the sealed store.
    package static let sealedActs = number("FUZZ_SEALED_ACTS") ?? 1_500
    /// Pairs of worlds that use values.
    package static let valuePairs = number("FUZZ_VALUE_PAIRS") ?? 25_000
    /// Pairs of worlds that use HTTP, and how many requests the reader sends in each.
    package static let pairs = number("FUZZ_PAIRS") ?? 48
    package static let asks = number("FUZZ_ASKS") ?? 13
    /// Library files that were changed at random.
    package static let files = number("FUZZ_FILES") ?? 10_000
    /// How many requests are timed. It is none unless it is set, since times on a busy machine show nothing.
    package static let timed = number("FUZZ_TIMED") ?? 0

    /// A seed of this run. Each use has its own range of seeds.
    package static func seed(_ number: UInt64, of use: UInt64 = 0) -> UInt64 {
        seed &* 0x9E37_79B9_7F4A_7C15 &+ use &* 0x1_0000_0000 &+ number
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
