import Foundation
import Homework
import Storage
import StorageSQLite
import Support
import Testing

/// What was taken back is in no file, while the store is open: not in the database, not in its log.
@Suite struct RemovalTests {
    private let canary = Array("canary-5f1d0c-these-bytes-must-go-away".utf8)
    private let noon = Minute(count: 28_800_000)

    private func check(
        _ put: (SQLiteStore, [UInt8]) async throws -> Void, _ remove: (SQLiteStore) async throws -> Void
    ) async throws {
        try await Folder.with { folder async throws in
            let store = try folder.open()
            _ = try await store.apply(House.changes)
            let large = (0..<300).flatMap { _ in canary }
            for bytes in [canary, large] {
                try await put(store, bytes)
                #expect(try folder.contains(canary), "the control: it is there before")
                // Pages move from the log to the database and are written again.
                for round in 0..<20 {
                    _ = try await store.append(
                        Batch(slips: [SlipChange(space: House.file, slot: Int64(round), bytes: large.map { ~$0 })]))
                }
                try await remove(store)
                #expect(try folder.contains(canary) == false)
            }
        }
    }

    @Test func `shredded entries`() async throws {
        try await check { store, bytes async throws in
            let head = try await store.heads(of: [House.table])[House.table] ?? 0
            _ = try await store.append(Batch(appends: [House.entry(House.table, head + 1, bytes)]))
        } _: { store async throws in
            let head = try await store.heads(of: [House.table])[House.table] ?? 0
            _ = try await store.append(Batch(shreds: [EntryRef(space: House.table, number: head)]))
        }
    }

    @Test func `slips removed and slips replaced`() async throws {
        for next in [nil, [1]] as [[UInt8]?] {
            try await check { store, bytes async throws in
                _ = try await store.append(
                    Batch(slips: [SlipChange(space: House.drawer, slot: 1, bytes: bytes)]))
            } _: { store async throws in
                _ = try await store.append(
                    Batch(slips: [SlipChange(space: House.drawer, slot: 1, bytes: next)]))
            }
        }
    }

    @Test func `the key of an own depth that ended`() async throws {
        try await check { store, bytes async throws in
            try await store.begin(own: OwnWrap(bytes: bytes, until: noon.adding(5)), at: noon)
        } _: { store async throws in
            #expect(try await store.endOwnDepths(at: noon.adding(5)) == 1)
        }
    }

    @Test func `what waited for one showing`() async throws {
        try await check { store, bytes async throws in
            try await store.begin(own: nil, at: noon)
            _ = try await store.apply([.inSession(House.hash(6), .waiting(bytes))])
        } _: { store async throws in
            _ = try await store.apply([.inSession(House.hash(6), .waiting(nil))])
        }
    }

    @Test(arguments: ["taken", "replaced", "swept"])
    func `what was kept for some minutes`(way: String) async throws {
        func row(_ bytes: [UInt8]) -> PendingRow {
            PendingRow(lookup: House.hash(6), person: House.members[0], started: noon, bytes: bytes)
        }
        try await check { store, bytes async throws in
            _ = try await store.apply([.pending(row(bytes))])
        } _: { store async throws in
            switch way {
            case "taken": _ = try await store.apply([.removePending(House.hash(6))])
            case "replaced": _ = try await store.apply([.pending(row([1]))])
            default: #expect(try await store.sweep(at: noon.adding(30), most: 200) == 1)
            }
        }
    }

    @Test func `the wrap of a phone whose tries are used up`() async throws {
        try await check { store, bytes async throws in
            _ = try await store.apply(
                [.deviceLock(DeviceLockRow(lookup: House.hash(5), person: House.members[0], wrap: bytes, openedDay: 1))]
            )
        } _: { store async throws in
            for _ in 0..<5 { _ = try await store.takeTry(deviceLock: House.hash(5), form: nil) }
        }
    }

    @Test func `everything of a couple that ended`() async throws {
        try await check { store, bytes async throws in
            _ = try await store.apply(House.changes)
            let head = try await store.heads(of: [House.table])[House.table] ?? 0
            _ = try await store.append(Batch(appends: [House.entry(House.table, head + 1, bytes)]))
        } _: { store async throws in
            _ = try await store.apply([.removeCouple(House.couple)])
            _ = try await store.apply(House.changes)
        }
    }
}

extension SQLiteStore {
    fileprivate func begin(own: OwnWrap?, at minute: Minute) async throws {
        _ = try await apply(
            [
                .removeSession(House.hash(6)),
                .startSession(
                    SessionRow(
                        lookup: House.hash(6), person: House.members[0], started: minute, seen: minute, own: own)),
            ])
    }
}
