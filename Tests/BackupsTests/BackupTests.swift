import Backups
import Foundation
import Homework
import Sealing
import Support
import Testing

/// What goes in comes out, and nothing else does.
@Suite struct BackupTests {
    private let sheet = BackupSheet(random: SeededRandom(1))

    private func header(_ sheet: BackupSheet) throws -> BackupHeader {
        BackupHeader(sheet: try sheet.publicHalf.number, made: 1_800_000_000, program: "test")
    }

    /// Three pieces of database, and a pepper.
    private func write(_ folder: Folder, database: Int = 150_000) throws -> (path: String, database: [UInt8]) {
        let bytes = SeededRandom(2).bytes(database)
        let path = folder.path + "/one.backup"
        try Data(bytes).write(to: URL(filePath: folder.path + "/source"))
        var writer = try BackupWriter(path: path, header: header(sheet), for: sheet.publicHalf)
        try writer.add(.database, from: folder.path + "/source")
        try writer.add(.pepper, [UInt8](repeating: 7, count: 32))
        #expect(!FileManager.default.fileExists(atPath: path), "until all of it is written, there is no such file")
        try writer.finish()
        return (path, bytes)
    }

    private func open(_ path: String, with sheet: BackupSheet) throws -> [BackupPart: [UInt8]] {
        var sinks: [BackupPart: MemorySink] = [:]
        try BackupReader(path: path).open(with: sheet) { part throws(BackupError) in
            let sink = MemorySink()
            sinks[part] = sink
            return sink
        }
        return sinks.mapValues { Array($0.bytes) }
    }

    @Test(arguments: [0, 1, 65_000, 65_535, 65_536, 131_072, 150_000])
    func `what goes into a backup comes out of it, of any length`(count: Int) async throws {
        try await Folder.with { folder async throws in
            let (path, bytes) = try write(folder, database: count)
            let parts = try open(path, with: sheet)
            #expect(parts == [.database: bytes, .pepper: [UInt8](repeating: 7, count: 32)])
            #expect(try BackupReader(path: path).header == header(sheet))
        }
    }

    @Test func `without the sheet a backup shows neither database nor pepper`() async throws {
        try await Folder.with { folder async throws in
            let (path, bytes) = try write(folder)
            let file = try Data(contentsOf: URL(filePath: path))
            #expect(file.range(of: Data(bytes[..<32])) == nil)
            #expect(file.range(of: Data(repeating: 7, count: 16)) == nil)
        }
    }

    @Test func `another sheet opens nothing, and the refusal names the right one`() async throws {
        try await Folder.with { folder async throws in
            let (path, _) = try write(folder)
            let number = try sheet.publicHalf.number
            #expect(throws: BackupError.otherSheet(number: number)) {
                try open(path, with: BackupSheet(random: SeededRandom(3)))
            }
        }
    }

    /// The header is read before anything is opened, so somebody could change the number in it.
    @Test func `a changed header opens nothing, not even with the sheet that it names`() async throws {
        try await Folder.with { folder async throws in
            let (path, _) = try write(folder)
            var file = try Data(contentsOf: URL(filePath: path))
            let range = try #require(file.range(of: Data("1800000000".utf8)))
            file.replaceSubrange(range, with: Data("1800000001".utf8))
            try file.write(to: URL(filePath: path))
            #expect(throws: BackupError.damaged) { try open(path, with: sheet) }
        }
    }

    @Test func `a backup that was cut off anywhere is not taken for a whole one`() async throws {
        try await Folder.with { folder async throws in
            let (path, _) = try write(folder)
            let file = try Data(contentsOf: URL(filePath: path))
            let header = try #require(file.dropFirst(16).firstIndex(of: 10)) + 1
            let start = header + BackupSeal.keyCount
            let ends = [
                start + BackupSeal.sealedCount, start + 2 * BackupSeal.sealedCount, start, start - 1, start + 5,
            ]
            for end in ends + [file.count - 1, file.count - 17] {
                try file.prefix(end).write(to: URL(filePath: path))
                #expect(throws: BackupError.cutOff, "cut off after \(end) of \(file.count)") {
                    try open(path, with: sheet)
                }
            }
            for end in [0, 5, 20] {
                try file.prefix(end).write(to: URL(filePath: path))
                #expect(throws: BackupError.notABackup) { try open(path, with: sheet) }
            }
        }
    }

    @Test func `a flipped bit anywhere is noticed`() async throws {
        try await Folder.with { folder async throws in
            let (path, _) = try write(folder)
            let file = try Data(contentsOf: URL(filePath: path))
            let random = SeededRandom(4)
            for _ in 0..<60 {
                var changed = file
                let place = Int(random.below(UInt32(file.count)))
                changed[place] ^= 1 << UInt8(random.below(8))
                try changed.write(to: URL(filePath: path))
                #expect(throws: BackupError.self, "a bit in byte \(place)") { try open(path, with: sheet) }
            }
        }
    }

    @Test func `pieces in another order, or twice, are noticed`() async throws {
        try await Folder.with { folder async throws in
            let (path, _) = try write(folder)
            let file = try Data(contentsOf: URL(filePath: path))
            let start = try #require(file.dropFirst(16).firstIndex(of: 10)) + 1 + BackupSeal.keyCount
            let (first, second) = (start..<start + BackupSeal.sealedCount, start + BackupSeal.sealedCount)
            let piece = file[second..<second + BackupSeal.sealedCount]
            var swapped = file
            swapped.replaceSubrange(first, with: piece)
            try swapped.write(to: URL(filePath: path))
            #expect(throws: BackupError.damaged) { try open(path, with: sheet) }
            var twice = file
            twice.insert(contentsOf: piece, at: second)
            try twice.write(to: URL(filePath: path))
            #expect(throws: BackupError.damaged) { try open(path, with: sheet) }
        }
    }

    @Test func `a backup of a newer format is refused, and an existing file is not replaced`() async throws {
        try await Folder.with { folder async throws in
            let (path, _) = try write(folder)
            #expect(throws: BackupError.exists) { _ = try write(folder) }
            var file = try Data(contentsOf: URL(filePath: path))
            let range = try #require(file.range(of: Data("\"format\":1".utf8)))
            file.replaceSubrange(range, with: Data("\"format\":9".utf8))
            try file.write(to: URL(filePath: path))
            #expect(throws: BackupError.newer(format: 9)) { try open(path, with: sheet) }
        }
    }
}
