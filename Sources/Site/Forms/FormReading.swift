import Pages

/// Why a form is not taken at all.
enum FormMisread: Error {
    /// It could be read in more ways than one, or in none.
    case malformed
    /// A field is far longer than its bound, or there are too many.
    case tooLarge
}

/// Reads the body of a form, each byte once: names and values as the page wrote them, or nothing.
///
/// Whatever is not quite a form is refused whole. A reader that makes the best of it saves half a sentence under
/// somebody's name, or sees another value than whoever looked at the form before.
struct FormReading {
    /// More fields than any page has.
    static let mostFields = 400

    /// How many bytes and scalars were looked at; for the test that this grows no faster than the form.
    private(set) var steps = 0

    /// Every field that the table knows, in order; what it does not know is passed over.
    mutating func fields(of body: [UInt8]) throws(FormMisread) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        var seen: Set<String> = []
        steps += body.count
        let pairs = body.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= Self.mostFields else { throw .tooLarge }
        for pair in pairs {
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            // No name of ours has an escape in it, or is as long.
            guard end - pair.startIndex <= 64, let bounds = Self.bounds(pair[..<end]) else { continue }
            let name = bounds.name
            guard seen.insert(name).inserted || bounds.isMany else { throw .malformed }
            let value = try decoded(pair[end...].dropFirst(), atMost: bounds.most)
            fields.append((name, value))
        }
        return fields
    }

    private static func bounds(_ sent: ArraySlice<UInt8>) -> (name: String, most: Int, isMany: Bool)? {
        guard sent.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        let name = String(decoding: sent, as: UTF8.self)
        // The session's token and the form's id.
        if name == "csrf" || name == "form" { return (name, 64, false) }
        return FormFields.all[name].map { (name, $0.mostRead, $0.isMany) }
    }

    /// Text from what a browser makes of it: `+` for a space, `%` and two digits for a byte. Ends of lines are one sign.
    private mutating func decoded(
        _ part: ArraySlice<UInt8>, atMost longest: Int
    ) throws(FormMisread) -> String {
        var bytes: [UInt8] = []
        var afterReturn = false
        var sent = part.makeIterator()
        while let byte = sent.next() {
            steps += 1
            var meant = byte
            switch byte {
            case UInt8(ascii: "+"): meant = UInt8(ascii: " ")
            case UInt8(ascii: "%"):
                guard let high = sent.next().flatMap(HexDigit.value), let low = sent.next().flatMap(HexDigit.value)
                else { throw .malformed }
                meant = high << 4 | low
            // A browser escapes these: whoever does not may mean the end of something.
            case ..<0x20, 0x7F: throw .malformed
            default: break
            }
            guard meant != 0 else { throw .malformed }
            let isRest = afterReturn && meant == UInt8(ascii: "\n")
            afterReturn = meant == UInt8(ascii: "\r")
            if isRest { continue }
            guard bytes.count < longest else { throw .tooLarge }
            bytes.append(afterReturn ? UInt8(ascii: "\n") : meant)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        var legible = Legible()
        defer { steps += legible.steps }
        guard legible.accepts(text) else { throw .malformed }
        return text
    }
}

/// The value of a hexadecimal digit, in either case.
enum HexDigit {
    static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
