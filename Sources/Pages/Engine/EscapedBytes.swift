extension [UInt8] {
    /// Adds a text as HTML, escaped byte by byte.
    ///
    /// By bytes and not by characters: a quotation mark followed by a combining accent is one character that is not a
    /// quotation mark, and would close an attribute. The six that are escaped are ASCII, and no other scalar has their
    /// bytes in it.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                guard let escape = Self.escape(of: bytes[index]) else { continue }
                append(contentsOf: bytes[start..<index])
                append(contentsOf: escape.utf8)
                start = index + 1
            }
            append(contentsOf: bytes[start...])
        }
    }

    private static func escape(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case UInt8(ascii: "`"): "&#96;"
        default: nil
        }
    }
}
