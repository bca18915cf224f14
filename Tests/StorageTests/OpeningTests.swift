import Foundation
import GRDB
import Homework
import Storage
import StorageSQLite
import Support
import Testing

@Suite struct OpeningTests {
    private let later = Migration(name: "0099_later.sql", sql: "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")

    @Test func `a database opens again with everything in it`() async throws {
        try await Folder.with { folder async throws in
            _ = try await folder.open().apply(House.changes + [.clinic(.helpText, [1])])
            let again = try folder.open(Folder.released + [later])
            #expect(try await again.clinic(.helpText) == [1])
            #expect(try await again.clinic(.entryFormat) == [0, 0, 0, 1])
        }
    }

    @Test func `a database of a newer program is refused`() async throws {
        try await Folder.with { folder async throws in
            _ = try folder.open(Folder.released + [later])
            #expect(throws: OpenRefusal.databaseIsNewer(migration: later.name)) { try folder.open() }
        }
    }

    @Test func `a migration that changed or slipped in before others is refused`() async throws {
        try await Folder.with { folder async throws in
            let released = Folder.released
            _ = try folder.open()
            let first = try #require(released.first { $0.name.hasPrefix("0001") })
            let changed = released.map { $0.name == first.name ? Migration(name: $0.name, sql: $0.sql + " ") : $0 }
            #expect(throws: OpenRefusal.migrationChanged(first.name)) { try folder.open(changed) }
            let early = Migration(name: "0000_early.sql", sql: later.sql)
            #expect(throws: OpenRefusal.migrationChanged(early.name)) { try folder.open(released + [early]) }
        }
    }

    @Test func `0004 drops the sessions that open nothing, which forms and answers were kept in`() async throws {
        try await Folder.with { folder async throws in
            let first = try folder.open(Folder.released.filter { $0.name < "0004" })
            _ = try await first.apply(House.changes)
            let noon = Minute(count: 28_800_000)
            let held = SessionRow(lookup: House.hash(1), person: House.members[0], started: noon, seen: noon)
            var open = SessionRow(lookup: House.hash(2), person: House.members[0], started: noon, seen: noon)
            open.room = [1]
            _ = try await first.apply([
                .startSession(held), .inSession(held.lookup, .waiting([7])), .startSession(open),
            ])
            try first.close()
            let store = try folder.open()
            #expect(try await store.session(held.lookup) == nil)
            #expect(try await store.session(open.lookup) == open)
            #expect(try await store.pending(held.lookup) == nil)
        }
    }

    @Test func `a migration that fails leaves nothing of itself`() async throws {
        try await Folder.with { folder async throws in
            let broken = Migration(name: later.name, sql: later.sql + " CREATE TABLE broken (;")
            #expect(throws: OpenRefusal.migrationFailed(later.name)) {
                try folder.open(Folder.released + [broken])
            }
            _ = try folder.open(Folder.released + [later])
        }
    }

    @Test func `a newer entry format is refused and a newer program notes its own`() async throws {
        try await Folder.with { folder async throws in
            _ = try folder.open(format: 3)
            #expect(throws: OpenRefusal.formatIsNewer(found: 3)) { try folder.open(format: 2) }
            _ = try folder.open(format: 4)
            #expect(throws: OpenRefusal.formatIsNewer(found: 4)) { try folder.open(format: 3) }
        }
    }

    @Test(arguments: [
        ("synchronous", "NORMAL", "1"), ("synchronous", "OFF", "0"), ("secure_delete", "OFF", "0"),
        ("secure_delete", "FAST", "2"), ("foreign_keys", "OFF", "0"), ("trusted_schema", "ON", "1"),
        ("cell_size_check", "OFF", "0"), ("temp_store", "FILE", "1"), ("mmap_size", "65536", "65536"),
    ])
    func `a setting that safety rests on is read back`(name: String, value: String, found: String) async throws {
        try await Folder.with { folder async throws in
            let settings = Setting.required + [Setting(name, value, answer: "")]
            #expect(throws: OpenRefusal.setting(name: name, found: found)) {
                try folder.open(applying: settings)
            }
            _ = try folder.open()
        }
    }

    @Test func `a journal mode without a log is refused`() async throws {
        try await Folder.with { folder async throws in
            let settings = Setting.required.filter { $0.name != "journal_mode" }
            #expect(throws: OpenRefusal.setting(name: "journal_mode", found: "delete")) {
                try folder.open(applying: settings)
            }
        }
    }

    @Test func `a folder serves one store at a time`() async throws {
        try await Folder.with { folder async throws in
            let first = try folder.open()
            #expect(throws: OpenRefusal.folderIsInUse) { try folder.open() }
            // Not even a tool that knows nothing of our lock may read or check-point the live file.
            #expect(throws: DatabaseError.self) {
                try DatabaseQueue(path: folder.file).write { try $0.execute(sql: "DELETE FROM clinic") }
            }
            // Nor may any other program take the folder's own lock.
            let descriptor = Foundation.open(folder.path + "/lock", O_RDWR)
            #expect(flock(descriptor, LOCK_EX | LOCK_NB) == -1)
            #expect(try await first.clinic(.entryFormat) != nil)
            try first.close()
            #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            Foundation.close(descriptor)
        }
        try await Folder.with { folder async throws in
            for _ in 0..<3 { _ = try folder.open() }
        }
    }

    @Test func `a folder others may enter is refused`() async throws {
        try await Folder.with { folder async throws in
            try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.path)
            #expect(throws: OpenRefusal.folderIsOpenToOthers) { try folder.open() }
            #expect(throws: OpenRefusal.folderUnusable) { try Folder(path: folder.path + "/none").open() }
        }
    }

    @Test func `files are for their owner only`() async throws {
        try await Folder.with { folder async throws in
            let store = try folder.open()
            _ = try await store.apply(House.changes)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(names.count >= 2)
            for name in names {
                let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[.posixPermissions]
                #expect(mode as? Int == 0o600, "\(name)")
            }
        }
    }

    @Test func `a closed store answers that it is unavailable`() async throws {
        try await Folder.with { folder async throws in
            let store = try folder.open()
            try store.close()
            await #expect(throws: StoreError.unavailable) { try await store.read([House.table]) }
        }
    }
}
