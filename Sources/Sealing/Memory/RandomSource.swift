package import Homework

/// The source of tokens, ids, salts, words and codes. Tests pass in a seeded one.
package protocol RandomSource: Sendable {
    /// Fills the buffer with bytes that nobody can predict.
    func fill(_ buffer: UnsafeMutableRawBufferPointer)
}

/// The operating system's generator.
package struct SystemRandom: RandomSource {
    package init() {}

    /// Fills the buffer from the kernel's generator.
    package func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        var generator = SystemRandomNumberGenerator()
        for start in stride(from: 0, to: buffer.count, by: 8) {
            var word: UInt64 = generator.next()
            withUnsafeMutableBytes(of: &word) { word in
                UnsafeMutableRawBufferPointer(rebasing: buffer[start..<min(start + 8, buffer.count)])
                    .copyBytes(from: word.prefix(buffer.count - start))
                wipe(word)
            }
        }
    }
}

extension RandomSource {
    /// `count` random bytes for salts and tokens that need no wiping.
    package func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
            filled = count
        }
    }

    /// `count` random bytes that are wiped after use.
    package func secret(_ count: Int = 32) -> Secret { Secret(count: count) { fill($0) } }

    /// A random 128-bit id.
    package func id<Owner>(of owner: Owner.Type = Owner.self) -> ID<Owner> { ID(high: word(), low: word()) }

    /// A number from 0 up to, not including, `bound`, each equally likely; `bound` is at least 1.
    package func below(_ bound: UInt32) -> UInt32 {
        // Numbers beyond the last whole multiple are drawn again, so that every result is equally likely.
        let limit = UInt64(1) << 32 / UInt64(bound) * UInt64(bound)
        while true {
            let draw = word() >> 32
            if draw < limit { return UInt32(draw % UInt64(bound)) }
        }
    }

    private func word() -> UInt64 { bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
