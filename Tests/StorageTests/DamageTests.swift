import Foundation
import GRDB
import Homework
import Storage
import StorageSQLite
import Support
import Testing

@Suite struct DamageTests {
    /// A database with two journals of 60 entries, closed.
    private func prepare(_ folder: Folder) async throws {
        let store = try folder.open()
        _ = try await store.apply(House.changes)
        _ = try await store.append(
            Batch(appends: House.entries(House.table, 1...60) + House.entries(House.letterbox, 1...60)))
        try store.close()
    }

    @Test(arguments: [1, 30, 60])
    func `an entry removed behind our back is noticed, also the last`(number: Int64) async throws {
        try await Folder.with { folder async throws in
            try await prepare(folder)
            let raw = try DatabaseQueue(path: folder.file)
            try await raw.write { db in
                try db.execute(
                    literal: """
                        DELETE FROM entry WHERE place = \(number) +
                            (SELECT serial << 32 FROM space WHERE id = \(Data(House.table.bytes)))
                        """)
                #expect(db.changesCount == 1)
            }
            try raw.close()
            let store = try folder.open()
            let snapshot = try await store.read([House.table, House.letterbox])
            #expect(!snapshot.isIntact(House.table))
            #expect(snapshot.rows(of: House.table).count == 59)
            #expect(snapshot.isIntact(House.letterbox))
        }
    }

    @Test func `a damaged journal in memory is noticed too`() async throws {
        let store = MemoryStore()
        _ = try await store.apply(House.changes)
        _ = try await store.append(Batch(appends: House.entries(House.table, 1...3)))
        #expect(try await store.read([House.table]).isIntact(House.table))
        await store.tamper { $0.journals[House.table]?.rows.removeLast() }
        #expect(try await store.read([House.table]).isIntact(House.table) == false)
    }

    @Test(arguments: [Int64.max, Int64.max - 1, 1 << 62, 0x1_0000_0000, 61] as [Int64])
    func `a head written over is damage, not a crash, and nothing is written after it`(head: Int64) async throws {
        try await Folder.with { folder async throws in
            try await prepare(folder)
            let raw = try DatabaseQueue(path: folder.file)
            try await raw.write { db in
                try db.execute(literal: "UPDATE space SET head = \(head) WHERE id = \(Data(House.table.bytes))")
            }
            try raw.close()
            let store = try folder.open()
            let snapshot = try await store.read([House.table, House.letterbox])
            #expect(!snapshot.isIntact(House.table))
            #expect(snapshot.isIntact(House.letterbox))
            #expect(try await store.heads(of: [House.table])[House.table] == head)
            guard head >= 0xffff_ffff else { return }
            for number in [head, head &+ 1, 61] {
                var batch = Batch(expecting: [House.table: head])
                batch.appends = [
                    JournalRow(
                        space: House.table, number: number, id: EntryID(high: 7, low: 7), epoch: 1, day: 1, bytes: [1])
                ]
                await #expect(throws: StoreError.self) { try await store.append(batch) }
            }
            #expect(try await store.read([House.table, House.letterbox]).isIntact(House.letterbox))
        }
    }

    @Test func `a space row removed behind our back leaves no journal that passes for whole`() async throws {
        try await Folder.with { folder async throws in
            try await prepare(folder)
            let raw = try DatabaseQueue(path: folder.file)
            try await raw.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA foreign_keys = OFF")
                try db.execute(literal: "DELETE FROM space WHERE id = \(Data(House.table.bytes))")
            }
            try raw.close()
            let store = try folder.open()
            #expect(try await store.read([House.table]).isIntact(House.table) == false)
        }
    }

    /// A flip in sealed bytes is for the seals to find; one in the file's structure must never be served as whole and
    /// different: numbers, ids and days stay what they were, or the journal is not whole, or the store says damaged.
    @Test func `flipped bits end in a typed answer and never in a crash`() async throws {
        try await Folder.with { folder async throws in
            try await prepare(folder)
            let sound = try Data(contentsOf: URL(filePath: folder.file))
            var random = Seeded(state: 4_711)
            var noticed = 0
            for _ in 0..<150 {
                var flipped = sound
                let place = Int.random(in: 100..<flipped.count, using: &random)
                flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                try flipped.write(to: URL(filePath: folder.file))
                do {
                    let store = try folder.open()
                    defer { try? store.close() }
                    let snapshot = try await store.read([House.table, House.letterbox])
                    if !snapshot.isIntact(House.table) || !snapshot.isIntact(House.letterbox) { noticed += 1 }
                } catch is OpenRefusal { noticed += 1 } catch is StoreError { noticed += 1 }
            }
            #expect(noticed > 0)
            try sound.write(to: URL(filePath: folder.file))
            #expect(try await folder.open().read([House.table]).isIntact(House.table))
        }
    }

    @Test func `a short, empty, foreign or missing file is refused and not begun anew`() async throws {
        try await Folder.with { folder async throws in
            try await prepare(folder)
            let sound = try Data(contentsOf: URL(filePath: folder.file))
            let cases: [(Data, OpenRefusal)] = [
                (Data(), .databaseMissing), (Data(repeating: 0x41, count: 8_192), .damaged),
                (sound.prefix(50), .damaged), (sound.prefix(4_096), .damaged),
            ]
            for (content, refusal) in cases {
                try content.write(to: URL(filePath: folder.file))
                #expect(throws: refusal, "\(content.count) bytes") { try folder.open() }
            }
            try FileManager.default.removeItem(atPath: folder.file)
            #expect(throws: OpenRefusal.databaseMissing) { try folder.open() }
        }
    }

    @Test func `a full disk writes nothing, serves reading, and recovers`() async throws {
        try await Folder.with { folder async throws in
            try await prepare(folder)
            let pages = try Data(contentsOf: URL(filePath: folder.file)).count / 4_096
            let full = Setting.required + [Setting("max_page_count", "\(pages + 1)", answer: "")]
            let large = [UInt8](repeating: 1, count: 60_000)
            let batch = Batch(
                form: House.form(1), appends: [House.entry(House.file, 1, [1]), House.entry(House.table, 61, large)])
            var store = try folder.open(applying: full)
            await #expect(throws: StoreError.unavailable) { try await store.append(batch) }
            let snapshot = try await store.read([House.table, House.file])
            #expect(snapshot.heads == [House.table: 60, House.file: 0])
            #expect(snapshot.isIntact(House.table))
            try store.close()
            store = try folder.open()
            #expect(try await store.append(batch) == .written)
        }
    }
}

/// A reproducible random source (splitmix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
