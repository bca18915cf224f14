import Foundation

/// Words that stand nowhere else, and every shape in which they might lie about.
enum Canary {
    /// Not plain ASCII, so that each way of writing it differs.
    static let stem = "kañary\"&0"

    static func text(_ number: Int) -> String { "\(stem)\(number) x" }

    /// Raw, UTF-16 of both kinds, base64 at each of its three places, hexadecimal, and as addresses, forms and JSON
    /// write it.
    static let shapes: [(name: String, bytes: Data)] = {
        let raw = Data(stem.utf8)
        var shapes: [(name: String, bytes: Data)] = [
            ("raw", raw), ("UTF-16LE", utf16(bigEndian: false)), ("UTF-16BE", utf16(bigEndian: true)),
            ("hexadecimal", Data(raw.map { digits($0) }.joined().utf8)),
            ("HEXADECIMAL", Data(raw.map { digits($0).uppercased() }.joined().utf8)),
            ("in an address", Data(percent(stem).utf8)), ("JSON", Data(json(stem).utf8)),
            ("JSON in ASCII", Data(json(stem, ascii: true).utf8)),
            ("HTML", Data("kañary&quot;&amp;0".utf8)),
        ]
        for offset in 0..<3 {
            let encoded = (Data(repeating: 0, count: offset) + raw + Data([0])).base64EncodedString()
            // What lies over a border of three bytes depends on its neighbours.
            let from = offset == 0 ? 0 : 4
            let to = (offset + raw.count) / 3 * 4
            let middle = String(encoded.dropFirst(from).prefix(to - from))
            shapes.append(("base64 at \(offset)", Data(middle.utf8)))
            shapes.append(
                ("base64url at \(offset)", Data(middle.replacing("+", with: "-").replacing("/", with: "_").utf8)))
        }
        return shapes
    }()

    /// The names of the shapes found in these bytes.
    static func found(in bytes: Data) -> [String] { shapes.filter { bytes.range(of: $0.bytes) != nil }.map(\.name) }

    private static func utf16(bigEndian: Bool) -> Data {
        Data(stem.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.pairs(swapped: bigEndian))
    }

    private static func digits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    static func percent(_ text: String) -> String {
        text.utf8.map { byte in
            (48...57).contains(byte) || (97...122).contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + digits(byte).uppercased()
        }.joined()
    }

    private static func json(_ text: String, ascii: Bool = false) -> String {
        text.unicodeScalars.map { scalar in
            if scalar == "\"" { return "\\\"" }
            guard ascii, scalar.value > 127 else { return String(scalar) }
            return "\\u00" + digits(UInt8(scalar.value & 0xFF))
        }.joined()
    }
}

extension [UInt8] {
    fileprivate func pairs(swapped: Bool) -> [UInt8] {
        swapped ? stride(from: 0, to: count - 1, by: 2).flatMap { [self[$0 + 1], self[$0]] } : self
    }
}
