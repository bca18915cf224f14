import CQREncode

/// A text as a square code to scan, drawn as one path of unit squares. Nothing of it stands in an address.
struct QRCode {
    /// The `d` of an SVG path.
    let path: String
    /// Modules along one side, with the quiet zone of four around.
    let size: Int

    /// Nil for a text too long for any code.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] & 1 == 1 { column += 1 }
                if column > start { path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        (self.path, size) = (path, width + 8)
    }
}
