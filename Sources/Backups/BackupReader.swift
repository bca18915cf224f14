package import Foundation
package import Sealing

/// Reads one backup.
package struct BackupReader {
    package let header: BackupHeader
    private let path: String
    private let headerBytes: [UInt8]

    /// Reads what anybody may read of it.
    package init(path: String) throws(BackupError) {
        self.path = path
        guard let file = FileHandle(forReadingAtPath: path),
            let start = try? file.read(upToCount: BackupHeader.most), !start.isEmpty
        else { throw .notABackup }
        defer { try? file.close() }
        let (header, count) = try BackupHeader.read(start)
        (self.header, headerBytes) = (header, Array(start.prefix(count)))
    }

    /// Opens all of it, part by part.
    ///
    /// - Parameters:
    ///   - sink: makes what takes a part's bytes; nil for a part that is only checked. Nothing it was given may be used
    ///     before this returns, since the end of the file may be missing.
    ///   - progress: called with the part of the file that was read, from 0 to 1.
    package func open(
        with sheet: BackupSheet, progress: (Double) -> Void = { _ in },
        sink: @escaping (BackupPart) throws(BackupError) -> (any PartSink)?
    ) throws(BackupError) {
        let typed: String
        do { typed = try sheet.publicHalf.number } catch { throw .notABackup }
        guard typed == header.sheet else { throw .otherSheet(number: header.sheet) }
        guard let file = FileHandle(forReadingAtPath: path), let size = PrivateFile.size(path),
            (try? file.seek(toOffset: UInt64(headerBytes.count))) != nil
        else { throw .unavailable }
        defer { try? file.close() }
        let key = try read(BackupSeal.keyCount, of: file)
        guard key.count == BackupSeal.keyCount else { throw .cutOff }
        var opener: BackupOpener
        do { opener = try BackupOpener(with: sheet, header: headerBytes, encapsulatedKey: key) } catch {
            throw .damaged
        }
        var parts = PartReader(sink: sink)
        var next = try read(BackupSeal.sealedCount, of: file)
        var done = headerBytes.count + key.count
        while true {
            let piece = next
            next = piece.count == BackupSeal.sealedCount ? try read(BackupSeal.sealedCount, of: file) : Data()
            let isLast = next.isEmpty
            guard let opened = opener.open(piece, isLast: isLast) else {
                // A piece of the middle that stands at the end says that the end is missing.
                let isMiddle = isLast && opener.open(piece, isLast: false) != nil
                let isShort = isLast && piece.count < 16
                throw isMiddle || isShort ? .cutOff : isLast ? try ending(piece) : .damaged
            }
            try parts.read(opened)
            done += piece.count
            progress(Double(done) / Double(max(size, 1)))
            if isLast { break }
        }
        try parts.end()
    }

    /// The last piece neither opens as the last one nor as one of the middle: it was changed, or it is a part of one.
    /// Nobody can tell, and a file that was cut off is by far the more frequent case.
    private func ending(_ piece: Data) throws(BackupError) -> BackupError {
        piece.count == BackupSeal.sealedCount ? .damaged : .cutOff
    }

    private func read(_ count: Int, of file: FileHandle) throws(BackupError) -> Data {
        var data = Data()
        while data.count < count {
            let more: Data?
            do { more = try file.read(upToCount: count - data.count) } catch { throw .unavailable }
            guard let more, !more.isEmpty else { break }
            data.append(more)
        }
        return data
    }

    static func bytes(of number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
}

/// Takes the bytes of one part.
package protocol PartSink: AnyObject {
    func take(_ bytes: Data) throws(BackupError)
    /// All bytes were given.
    func end() throws(BackupError)
}

/// Writes a part to a file that only its owner can read.
package final class FileSink: PartSink {
    private let file: FileHandle

    package init(_ path: String) throws(BackupError) { file = try PrivateFile.make(path) }

    package func take(_ bytes: Data) throws(BackupError) {
        do { try file.write(contentsOf: bytes) } catch { throw .unavailable }
    }

    package func end() throws(BackupError) {
        do {
            try file.synchronize()
            try file.close()
        } catch { throw .unavailable }
    }
}

/// Keeps a short part in memory.
package final class MemorySink: PartSink {
    package private(set) var bytes = Data()

    package init() {}
    package func take(_ bytes: Data) throws(BackupError) {
        guard self.bytes.count + bytes.count <= 1 << 20 else { throw .damaged }
        self.bytes.append(bytes)
    }
    package func end() throws(BackupError) {}
}

/// Takes the opened bytes apart: for each part the length of its name, its name, its size and its bytes.
private struct PartReader {
    let sink: (BackupPart) throws(BackupError) -> (any PartSink)?
    private var head = Data()
    private var current: (any PartSink)?
    private var left = 0

    init(sink: @escaping (BackupPart) throws(BackupError) -> (any PartSink)?) { self.sink = sink }

    mutating func read(_ bytes: Data) throws(BackupError) {
        var bytes = bytes
        while !bytes.isEmpty {
            if left > 0 {
                let taken = bytes.prefix(left)
                try current?.take(Data(taken))
                left -= taken.count
                bytes = Data(bytes.dropFirst(taken.count))
                if left == 0 { try close() }
                continue
            }
            head.append(bytes.removeFirst())
            guard let count = head.first.map(Int.init), head.count == 1 + count + 8 else { continue }
            let name = String(decoding: head[1...count], as: UTF8.self)
            let size = head[(count + 1)...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            guard let part = BackupPart(rawValue: name), let size = Int(exactly: size) else { throw .damaged }
            head = Data()
            current = try sink(part)
            left = size
            if left == 0 { try close() }
        }
    }

    mutating func close() throws(BackupError) {
        try current?.end()
        current = nil
    }

    /// Refuses a backup that ends within a part.
    func end() throws(BackupError) {
        guard head.isEmpty, left == 0 else { throw .damaged }
    }
}
