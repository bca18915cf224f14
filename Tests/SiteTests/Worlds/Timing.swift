import Foundation
import Synchronization

/// What came out of a closure that may not return it.
final class Kept: Sendable {
    private let seen = Mutex<[Seen]>([])
    var all: [Seen] { seen.withLock { $0 } }
    func keep(_ all: [Seen]) { seen.withLock { $0 = all } }
}

/// The two-sample test of Kolmogorov and Smirnov: whether two lots of numbers may come from one source.
enum KolmogorovSmirnov {
    /// How likely a distance at least this large is, if they do.
    static func p(_ one: [Double], _ other: [Double]) -> Double {
        let (one, other) = (one.sorted(), other.sorted())
        var (i, j, distance) = (0, 0, 0.0)
        while i < one.count, j < other.count {
            let value = min(one[i], other[j])
            while i < one.count, one[i] <= value { i += 1 }
            while j < other.count, other[j] <= value { j += 1 }
            distance = max(distance, abs(Double(i) / Double(one.count) - Double(j) / Double(other.count)))
        }
        let size = (Double(one.count) * Double(other.count) / Double(one.count + other.count)).squareRoot()
        return tail((size + 0.12 + 0.11 / size) * distance)
    }

    private static func tail(_ lambda: Double) -> Double {
        guard lambda > 0.2 else { return 1 }
        var (sum, sign) = (0.0, 1.0)
        for k in 1...100 {
            let term = exp(-2 * Double(k * k) * lambda * lambda)
            sum += sign * term
            sign = -sign
            if term < 1e-12 { break }
        }
        return min(1, max(0, 2 * sum))
    }
}
