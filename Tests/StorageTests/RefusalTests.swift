import Foundation
import Homework
import Storage
import StorageSQLite
import Support
import Testing

/// An opening that is refused leaves the database and its log byte for byte as they were found.
@Suite struct RefusalTests {
    private let later = Migration(name: "0098_later.sql", sql: "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    private let broken = Migration(name: "0099_broken.sql", sql: "CREATE TABLE broken (;")

    /// Makes a folder as a killed process leaves it: what was written last stands only in the log.
    private func kill(_ folder: Folder, with migrations: [Migration] = Folder.released, format: UInt32 = 1) async throws
    {
        try await Folder.with { living async throws in
            let store = try living.open(migrations, format: format)
            _ = try await store.apply(House.changes)
            _ = try await store.append(Batch(appends: House.entries(House.table, 1...3)))
            for name in try FileManager.default.contentsOfDirectory(atPath: living.path) {
                try FileManager.default.copyItem(atPath: living.path + "/" + name, toPath: folder.path + "/" + name)
            }
            try store.close()
        }
        #expect(try held(by: folder)[SQLiteStore.fileName + "-wal"]?.isEmpty == false)
    }

    private func held(by folder: Folder) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: folder.path + "/" + $0))) })
    }

    /// Opening this folder is refused, and changes nothing in it.
    private func refuse(
        _ folder: Folder, _ refusal: OpenRefusal, _ migrations: [Migration] = Folder.released, format: UInt32 = 1,
        applying settings: [Setting] = Setting.required
    ) throws {
        let before = try held(by: folder)
        #expect(throws: refusal) { try folder.open(migrations, format: format, applying: settings) }
        #expect(try held(by: folder) == before, "\(refusal)")
    }

    @Test func `a refused folder of a killed process keeps its log`() async throws {
        let known = Folder.released + [later]
        try await Folder.with { folder async throws in
            try await kill(folder, with: known, format: 3)
            try refuse(folder, .databaseIsNewer(migration: later.name), format: 3)
            let changed = Migration(name: later.name, sql: later.sql + " ")
            try refuse(folder, .migrationChanged(later.name), known.dropLast() + [changed], format: 3)
            try refuse(folder, .formatIsNewer(found: 3), known, format: 2)
            try refuse(folder, .migrationFailed(broken.name), known + [broken], format: 3)
            let careless = Setting.required + [Setting("synchronous", "OFF", answer: "")]
            try refuse(folder, .setting(name: "synchronous", found: "0"), known, format: 3, applying: careless)
        }
    }

    @Test func `a damaged database of a killed process keeps its log`() async throws {
        try await Folder.with { folder async throws in
            try await kill(folder)
            for (content, refusal) in [
                (Data(repeating: 0x41, count: 8_192), OpenRefusal.damaged), (Data(), .databaseMissing),
            ] {
                try content.write(to: URL(filePath: folder.file))
                try refuse(folder, refusal)
            }
            try FileManager.default.removeItem(atPath: folder.file)
            try refuse(folder, .databaseMissing)
            // A folder that was copied without its lock: SQLite would remove a log without its database.
            try Data().write(to: URL(filePath: folder.path + "/lock"))
            try refuse(folder, .databaseMissing)
        }
    }

    @Test func `whoever looks and lets go has changed nothing`() async throws {
        try await Folder.with { folder async throws in
            try await kill(folder)
            let before = try held(by: folder)
            do {
                let found = try FoundDatabase(folder: folder.path, migrations: Folder.released, entryFormat: 1)
                #expect(found.hasPeople && found.pepperCheck == nil)
            }
            #expect(try held(by: folder) == before)
            // The control: a start that is not refused folds the log in, and nothing that was told is missing.
            let store = try folder.open()
            #expect(try await store.read([House.table]).rows(of: House.table).count == 3)
            try store.close()
            #expect(try held(by: folder) != before)
            #expect(try held(by: folder)[SQLiteStore.fileName + "-wal"] == nil)
        }
    }

    @Test func `a migration that fails takes those before it back`() async throws {
        try await Folder.with { folder async throws in
            try folder.open().close()
            try refuse(folder, .migrationFailed(broken.name), Folder.released + [later, broken])
            try folder.open().close()
        }
    }
}
