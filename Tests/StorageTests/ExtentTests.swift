import Homework
import Storage
import Testing

/// How far journals go, read without their entries.
@Suite struct ExtentTests {
    private let table = House.table

    private func extents(_ store: any Store) async throws -> [SpaceID: JournalExtent] {
        try await store.extents(of: [House.couple, CoupleID(high: 9, low: 9)])[House.couple] ?? [:]
    }

    @Test(arguments: Engine.allCases)
    func `every journal of a couple is measured, the drawers are not`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let none = JournalExtent(head: 0, rows: 0, bytes: 0)
            #expect(try await extents(store) == [table: none, House.file: none, House.letterbox: none])
            let rows = House.entries(table, 1...3) + House.entries(House.drawer, 1...2) + [House.entry(House.file, 1)]
            _ = try await store.append(Batch(appends: rows))
            let measured = try await extents(store)
            #expect(measured[table] == JournalExtent(head: 3, rows: 3, bytes: 120))
            #expect(measured[House.file] == JournalExtent(head: 1, rows: 1, bytes: 3))
            #expect(measured.count == 3 && measured.values.allSatisfy { $0.isIntact })
            // Long bytes are measured too, wherever the engine keeps them.
            _ = try await store.append(Batch(appends: [House.entry(table, 4, [UInt8](repeating: 1, count: 20_000))]))
            #expect(try await extents(store)[table]?.bytes == 20_120)
            #expect(try await store.extents(of: []).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an entry whose bytes went is a row without bytes`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.append(Batch(appends: House.entries(table, 1...3)))
            _ = try await store.append(Batch(shreds: [EntryRef(space: table, number: 2)]))
            #expect(try await extents(store)[table] == JournalExtent(head: 3, rows: 3, bytes: 80))
        }
    }

    @Test(arguments: Engine.allCases)
    func `all slips of a space come by their slots, and none of another`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let shelf = House.shelf
            let slips = [(shelf, -5), (shelf, 7), (House.file, 8)].map { space, slot in
                SlipChange(space: space, slot: Int64(slot), bytes: [UInt8(slot & 7)])
            }
            _ = try await store.append(Batch(slips: slips))
            #expect(try await store.slips(of: shelf) == [-5: [3], 7: [7]])
            #expect(try await store.slips(of: SpaceID(high: 9, low: 9)).isEmpty)
        }
    }
}
