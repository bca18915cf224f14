/// Pads bodies to a few sizes, so that a stored length says little.
///
/// A padded body is four bytes of length, most significant first, the body, and zeros.
enum Padding {
    /// Sizes of entries and slips, in bytes, padding included.
    static let classes = [256, 1_024, 4_096, 16_384, 65_536]
    /// Every letter has this size, whatever it says.
    static let letter = [16_384]
    /// Every summary of a couple is this long, whoever sits at the table and whatever they wrote.
    static let summary = [1_024]
    /// Pending forms may be as long as the longest form that a request may carry.
    static let forms = classes + [262_144 + 1_024]

    /// The padded body. `prefix` comes first and counts as part of the size.
    static func pad(
        _ body: Secret, after prefix: [UInt8] = [], to classes: [Int] = classes
    ) throws(SealingError) -> Secret {
        let used = prefix.count + 4 + body.count
        guard let size = classes.first(where: { $0 >= used }) else { throw .tooLarge }
        return Secret(count: size) { whole in
            whole.copyBytes(from: prefix)
            withUnsafeBytes(of: UInt32(body.count).bigEndian) { length in
                UnsafeMutableRawBufferPointer(rebasing: whole[prefix.count...]).copyMemory(from: length)
            }
            body.withBytes {
                UnsafeMutableRawBufferPointer(rebasing: whole[(prefix.count + 4)...]).copyMemory(from: $0)
            }
        }
    }

    /// The body without padding. The zeros need no check, since the authentication tag covers them.
    static func unpad(_ padded: UnsafeRawBufferPointer) throws(SealingError) -> Secret {
        guard padded.count >= 4 else { throw .malformed }
        let length = Int(UInt32(bigEndian: padded.loadUnaligned(as: UInt32.self)))
        guard length <= padded.count - 4 else { throw .malformed }
        return Secret(copying: UnsafeRawBufferPointer(rebasing: padded[4..<(4 + length)]))
    }
}
