import Foundation

/// How much of a law is tried: little in `bin/test`, much in `bin/fuzz`, which sets these and says the seed it threw.
package enum FuzzScale {
    /// Where the seeds of a run begin; 0 unless told, so that `bin/test` is the same every time.
    package static let seed = UInt64(number("FUZZ_SEED") ?? 0)
    /// Acts in the histories of law L1 on values.
    package static let acts = number("FUZZ_ACTS") ?? 100_000
    /// Acts in those over the sealed store.
    package static let sealedActs = number("FUZZ_SEALED_ACTS") ?? 1_500
    /// Pairs of worlds on values.
    package static let valuePairs = number("FUZZ_VALUE_PAIRS") ?? 25_000
    /// Pairs of worlds over HTTP, and how many requests the reader sends in each.
    package static let pairs = number("FUZZ_PAIRS") ?? 48
    package static let asks = number("FUZZ_ASKS") ?? 13
    /// Requests whose time is taken; none unless told, since a busy machine tells nothing.
    package static let timed = number("FUZZ_TIMED") ?? 0

    /// A seed of this run's; each use has a span of its own.
    package static func seed(_ number: UInt64, of use: UInt64 = 0) -> UInt64 {
        seed &* 0x9E37_79B9_7F4A_7C15 &+ use &* 0x1_0000_0000 &+ number
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
