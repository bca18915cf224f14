extension [UInt8] {
    /// Appends a text as HTML, escaped byte by byte, with elements for the marks of `Isolate`.
    ///
    /// It works on bytes and not on characters: a quotation mark followed by a combining accent is one character that
    /// is not a quotation mark, and would end an attribute. The six escaped characters are ASCII, and no other scalar
    /// contains their bytes.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { bytes in
            var (start, index, open) = (0, 0, 0)
            var takesElements: Bool?
            while index < bytes.count {
                if let mark = Mark(bytes[index...]) {
                    append(contentsOf: bytes[start..<index])
                    let isShown = takesElements ?? self.takesElements
                    takesElements = isShown
                    if isShown { append(mark, &open) }
                    index += 3
                    start = index
                    continue
                }
                if let escape = Self.escape(of: bytes[index]) {
                    append(contentsOf: bytes[start..<index])
                    append(contentsOf: escape.utf8)
                    start = index + 1
                }
                index += 1
            }
            append(contentsOf: bytes[start...])
            // A text that was cut must not leave an element open.
            for _ in 0..<open { append(contentsOf: Mark.end.element.utf8) }
        }
    }

    private mutating func append(_ mark: Mark, _ open: inout Int) {
        if mark == .end, open == 0 { return }
        open += mark == .end ? -1 : 1
        append(contentsOf: mark.element.utf8)
    }

    /// Whether an element is allowed at the end of what is written so far: not inside a tag, and not in an element that
    /// contains only text. No inserted value has a bracket, so the last bracket is the template's own.
    private var takesElements: Bool {
        guard let open = lastIndex(of: UInt8(ascii: "<")) else { return true }
        guard self[open...].contains(UInt8(ascii: ">")) else { return false }
        return !["<title", "<textarea", "<option"].contains { self[open...].starts(with: $0.utf8) }
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

/// One of the three marks of `Isolate` in UTF-8: EF B7 90 to 92.
private enum Mark: UInt8 {
    case name = 0x90
    case words, end

    init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard bytes.first == 0xEF, bytes.count > 2, bytes[bytes.startIndex + 1] == 0xB7 else { return nil }
        self.init(rawValue: bytes[bytes.startIndex + 2])
    }

    var element: String {
        switch self {
        case .name: "<bdi translate=\"no\">"
        case .words: "<bdi>"
        case .end: "</bdi>"
        }
    }
}
