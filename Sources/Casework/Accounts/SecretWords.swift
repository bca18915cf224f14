import Sealing

/// A secret of 32 bytes as journals keep one: four numbers, the first byte the highest.
extension Secret {
    var words: [UInt64] {
        withBytes { bytes in
            stride(from: 0, to: bytes.count, by: 8).map { start in
                bytes[start..<min(start + 8, bytes.count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            }
        }
    }

    /// Nil for anything but four numbers.
    convenience init?(words: [UInt64]) {
        guard words.count == 4 else { return nil }
        self.init(copying: words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } })
    }
}
