import Pages

/// Why a form is refused as a whole.
enum FormMisread: Error {
    /// It can be read in more ways than one, or in none.
    case malformed
    /// A field is far longer than its bound, or there are too many fields.
    case tooLarge
}

/// Reads the body of a form, each byte once: names and values as the page wrote them, or nothing.
///
/// A body that is not quite a form is refused whole. A reader that guesses would save half a sentence under somebody's
/// name, or would see another value than a program that checked the form before.
struct FormReading {
    /// More fields than any page has.
    static let mostFields = 400

    /// How many bytes and scalars were read. A test checks that this grows no faster than the form.
    private(set) var steps = 0

    /// All fields that the table knows, in order. Unknown fields are ignored.
    mutating func fields(of body: [UInt8]) throws(FormMisread) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        var seen: Set<String> = []
        steps += body.count
        let pairs = body.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= Self.mostFields else { throw .tooLarge }
        for pair in pairs {
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            // None of our names contains an escape or is as long.
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

    /// Decodes what a browser sends: `+` for a space, `%` and two digits for a byte. Each end of line becomes one
    /// character.
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
            // A browser escapes these bytes. A sender that does not may use one to fake the end of something.
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

/// Tells writing from piles of combining marks, and reads each scalar once.
///
/// Unicode allows any number of marks on one letter. The time for sorting them, for comparing two such letters or for
/// stepping back over one grows with the square of their number: a field of 120 kB blocked the whole site for twenty
/// seconds. Writing in all living languages has a few marks. The bound of the Unicode standard, for text that can be
/// processed in pieces, is thirty (UAX 15, stream-safe text).
struct Legible {
    /// The most marks on one letter.
    static let mostMarks = 30
    /// The most scalars that may join into one letter: old Korean spelled in parts, flags, emoji made of several signs.
    static let mostJoined = 128

    private(set) var steps = 0

    mutating func accepts(_ text: String) -> Bool {
        var (marks, joined) = (0, 0)
        for scalar in text.unicodeScalars {
            steps += 1
            if scalar.value < 0x300 {
                (marks, joined) = (0, 0)
                continue
            }
            marks = Self.isMark(scalar) ? marks + 1 : 0
            joined = marks > 0 || Self.joins(scalar) ? joined + 1 : 0
            guard marks <= Self.mostMarks, joined <= Self.mostJoined else { return false }
        }
        return true
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.canonicalCombiningClass != .notReordered { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
        default: return properties.isGraphemeExtend || properties.isEmojiModifier
        }
    }

    /// The halves of flags, and the parts of Korean syllables.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0x1F1E6...0x1F1FF: true
        default: false
        }
    }
}
