package import Foundation

/// The operator's own icon for the home screen.
package struct OwnIcon: Sendable {
    let file: StaticFiles.File
    /// The length of a side in pixels; nil for an SVG.
    let pixels: Int?

    /// Why a file is no icon.
    package enum Fault: Error, Equatable, Sendable { case tooLarge, neither, notSquare, tooSmall, hasScript }

    /// More than this is loaded by every phone for nothing.
    private static let mostBytes = 500_000
    /// The smallest icon that Android puts on a home screen.
    private static let leastPixels = 192

    package init(_ data: Data) throws(Fault) {
        guard data.count <= Self.mostBytes else { throw .tooLarge }
        if let size = Self.sizeOfPNG(Array(data.prefix(24))) {
            guard size.width == size.height else { throw .notSquare }
            guard size.width >= Self.leastPixels else { throw .tooSmall }
            (file, pixels) = (StaticFiles.File(data: data, type: "image/png"), size.width)
            return
        }
        guard let text = String(bytes: data, encoding: .utf8), text.contains("<svg") else { throw .neither }
        guard !text.lowercased().contains("<script") else { throw .hasScript }
        (file, pixels) = (StaticFiles.File(data: data, type: "image/svg+xml"), nil)
    }

    /// Width and height from the first 24 bytes of a PNG; nil if it is none.
    private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count == 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        func number(at start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(at: 16), number(at: 20))
    }
}
