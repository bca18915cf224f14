/// Crockford's base 32. It has no I, L, O or U, and reads them as the digits that people mistake them for.
enum Crockford {
    private static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The first `count` symbols, five bits each, most significant first.
    static func encode(_ bytes: [UInt8], count: Int) -> String {
        (0..<count).reduce(into: "") { text, symbol in
            let value = (symbol * 5..<symbol * 5 + 5).reduce(0) { value, bit in
                value << 1 | Int(bytes[bit / 8] >> UInt8(7 - bit % 8) & 1)
            }
            text.unicodeScalars.append(Unicode.Scalar(symbols[value]))
        }
    }

    /// The bits of `count` symbols; the last byte is filled up with zeros. Spaces and dashes are skipped.
    ///
    /// Nil for another number of symbols, or for a character that is no symbol and is not read as one.
    static func decode(_ text: String, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: (count * 5 + 7) / 8)
        var bit = 0
        for character in text.uppercased() where !character.isWhitespace && !"-‐‑–—_.".contains(character) {
            guard bit < count * 5, let value = value(of: character) else { return nil }
            for associatedData in 0..<5 where value >> (4 - associatedData) & 1 == 1 {
                bytes[(bit + associatedData) / 8] |= 1 << UInt8(7 - (bit + associatedData) % 8)
            }
            bit += 5
        }
        return bit == count * 5 ? bytes : nil
    }

    private static func value(of character: Character) -> Int? {
        switch character {
        case "O": 0
        case "I", "L": 1
        default: character.asciiValue.flatMap { symbols.firstIndex(of: $0) }
        }
    }
}
