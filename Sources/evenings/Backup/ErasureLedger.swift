import Backups
import Foundation
import Storage

/// What was erased from the clinic, in a file beside its backups: ids and days, no names. An older backup brings back
/// what was erased after it; with this file, restoring erases it again.
struct ErasureLedger {
    let path: String

    static let fileName = "erased.txt"

    init(beside backup: String) {
        path = URL(filePath: backup).deletingLastPathComponent().path + "/" + Self.fileName
    }

    init(in folder: String) { path = folder + "/" + Self.fileName }

    init(file: String) { path = file }

    /// Nil where there is no such file. A line that cannot be read is refused: something would come back unnoticed.
    func read() throws(StartRefusal) -> [Erased]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StartRefusal("\(path) cannot be read by this user.")
        }
        var all: [Erased] = []
        for (index, line) in String(decoding: data, as: UTF8.self).split(separator: "\n").enumerated() {
            if line.hasPrefix("#") { continue }
            guard let erased = Erased(line: line) else {
                throw StartRefusal(
                    "\(path), line \(index + 1) is damaged. Take the file from another copy of the backups, or name one "
                        + "with --ledger.")
            }
            all.append(erased)
        }
        return all
    }

    /// Adds what is new, and keeps all that is there.
    func add(_ erased: [Erased]) throws(StartRefusal) {
        let known = try read() ?? []
        let ids = Set(known.map(\.id))
        let new = erased.filter { !ids.contains($0.id) }
        guard !new.isEmpty || known.isEmpty else { return }
        let text =
            "# What was erased: kind, id, day since 1970. Keep this file with the backups.\n"
            + (known + new).map { $0.line + "\n" }.joined()
        do { try PrivateFile.write(Array(text.utf8), to: path) } catch {
            throw StartRefusal("\(path) could not be written. Is the disk full?")
        }
    }
}

extension Erased {
    fileprivate var line: String { "\(id.kind) \(id.bytes.hex) \(day)" }

    fileprivate init?(line: Substring) {
        let parts = line.split(separator: " ")
        guard parts.count == 3, let kind = UInt8(parts[0]), let bytes = [UInt8](hex: parts[1]),
            let day = Int32(parts[2]), let id = ErasedID(kind: kind, bytes: bytes)
        else { return nil }
        self.init(id, day: day)
    }
}

extension [UInt8] {
    fileprivate var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    fileprivate init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[start...start + 1], as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(byte)
        }
        self = bytes
    }
}
