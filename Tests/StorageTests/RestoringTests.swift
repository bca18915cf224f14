import Foundation
import GRDB
import Homework
import Storage
import StorageSQLite
import Support
import Testing

/// A database that is copied while it is used, and a copy that is made fit to be used again.
@Suite struct RestoringTests {
    private let backedUp = Minute(count: 28_800_000)
    private let now = Minute(count: 28_810_000)

    /// A house with three entries on the table and one session, copied; the copy's path.
    private func copied(_ folder: Folder) async throws -> String {
        let store = try folder.open()
        _ = try await store.apply(House.changes)
        _ = try await store.append(Batch(appends: House.entries(House.table, 1...3)))
        _ = try await store.apply([
            .startSession(
                SessionRow(
                    lookup: House.hash(6), person: House.members[0], started: backedUp, seen: backedUp, room: [1]))
        ])
        let copy = folder.path + "/copy.sqlite"
        try await store.copy(to: copy)
        _ = try await store.append(Batch(appends: [House.entry(House.table, 4)]))
        try store.close()
        return copy
    }

    private func restore(_ copy: String, ledger: [Erased] = [], format: UInt32 = 1) throws -> RestoredDatabase {
        try RestoredDatabase(
            path: copy, migrations: Folder.released, entryFormat: format, ledger: ledger, backedUp: backedUp, now: now)
    }

    private func reopen(_ copy: String, in folder: Folder) throws -> (Folder, SQLiteStore) {
        let other = Folder(path: folder.path + "/restored")
        try FileManager.default.createDirectory(
            atPath: other.path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try FileManager.default.moveItem(atPath: copy, toPath: other.file)
        return (other, try other.open())
    }

    @Test func `a copy holds what was there at its moment, and the original goes on`() async throws {
        try await Folder.with { folder async throws in
            let copy = try await copied(folder)
            try SQLiteStore.check(copy)
            let store = try folder.open()
            #expect(try await store.heads(of: [House.table]) == [House.table: 4])
            try store.close()
            let (_, restored) = try reopen(copy, in: folder)
            #expect(try await restored.heads(of: [House.table]) == [House.table: 3])
            try restored.close()
        }
    }

    @Test func `every journal of a restored database is marked, and all sessions are gone`() async throws {
        try await Folder.with { folder async throws in
            let copy = try await copied(folder)
            _ = try restore(copy)
            let (_, store) = try reopen(copy, in: folder)
            let journals = try await store.read([House.table, House.drawer]).journals
            let mark = RestoreMark(after: 3, backedUp: backedUp.instant, restored: now.instant)
            #expect(journals[House.table]?.restored == mark)
            #expect(journals[House.drawer]?.restored?.after == 0)
            #expect(try await store.session(House.hash(6)) == nil)
            // Entries that come later stand after the mark.
            _ = try await store.append(Batch(appends: [House.entry(House.table, 4)]))
            #expect(try await store.read([House.table]).journals[House.table]?.restored == mark)
            let extents = try await store.extents(of: [House.couple])
            #expect(extents[House.couple]?[House.table]?.restored == now)
            try store.close()
        }
    }

    @Test func `what was erased after the backup is erased again, and stays in the ledger`() async throws {
        try await Folder.with { folder async throws in
            let copy = try await copied(folder)
            let erased = Erased(.couple(House.couple), day: 20_100)
            #expect(try restore(copy, ledger: [erased, erased]).erasedAgain == 1)
            #expect(try SQLiteStore.ledger(of: copy).contains(erased))
            let (_, store) = try reopen(copy, in: folder)
            #expect(try await store.read([House.table]).journals.isEmpty)
            #expect(try await store.people(of: House.couple).isEmpty)
            try store.close()
        }
    }

    @Test func `a damaged copy, and one of a newer program, is refused`() async throws {
        try await Folder.with { folder async throws in
            let copy = try await copied(folder)
            let whole = try Data(contentsOf: URL(filePath: copy))
            _ = try restore(copy, format: 5)
            #expect(throws: OpenRefusal.formatIsNewer(found: 5)) { _ = try restore(copy) }
            var torn = whole
            torn.replaceSubrange(4_096..<8_192, with: Data(repeating: 0xA5, count: 4_096))
            try torn.write(to: URL(filePath: copy))
            #expect(throws: OpenRefusal.damaged) { _ = try restore(copy) }
            #expect(throws: OpenRefusal.damaged) { try SQLiteStore.check(copy) }
        }
    }
}
