/// Seeded random numbers (SplitMix64), as a value: the same seed gives the same numbers.
package struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(_ seed: UInt64) { state = seed }

    /// Random numbers for one step of one history. Leaving a step out must not change the numbers of the others.
    package init(_ seed: UInt64, step: Int) { state = seed &* 0x2545_F491_4F6C_DD1D ^ UInt64(step) &* 0x9E6C_63D0_876A }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number from 0 up to, but not including, `count`.
    package mutating func roll(_ count: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % count }
    package mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }
    package mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}
