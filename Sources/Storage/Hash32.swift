/// Thirty-two bytes of a hash or a keyed hash: a lookup id, a name index, the mark of a form. Never the secret itself.
package struct Hash32: Hashable, Sendable, Comparable {
    package let bytes: [UInt8]

    /// Returns nil unless there are exactly 32 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.bytes = Array(bytes)
    }

    package static func < (left: Self, right: Self) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
