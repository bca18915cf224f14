import Homework
import Storage
import Testing

@Suite struct AppendTests {
    @Test(arguments: Engine.allCases)
    func `what was appended is read back with its head`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let rows = House.entries(House.table, 1...3) + [House.entry(House.file, 1)]
            #expect(try await store.append(Batch(appends: rows)) == .written)
            let snapshot = try await store.read([House.table, House.file, House.drawer])
            #expect(snapshot.heads == [House.table: 3, House.file: 1, House.drawer: 0])
            #expect(snapshot.rows(of: House.table) == House.entries(House.table, 1...3))
            #expect(snapshot.isIntact(House.table) && snapshot.isIntact(House.file) && snapshot.isIntact(House.drawer))
            #expect(try await store.heads(of: [House.table, House.drawer]) == [House.table: 3, House.drawer: 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func `only the rows after a number come when asked so`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.append(Batch(appends: House.entries(House.table, 1...5)))
            let snapshot = try await store.read([House.table: 3])
            #expect(snapshot.rows(of: House.table).map(\.number) == [4, 5])
            #expect(snapshot.isIntact(House.table))
            let beyond = try await store.read([House.table: 9])
            #expect(!beyond.isIntact(House.table))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a space nobody made is not whole and cannot be written`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let nowhere = SpaceID(high: 9, low: 9)
            #expect(try await store.read([nowhere]).isIntact(nowhere) == false)
            await #expect(throws: StoreError.unknownSpace(nowhere)) {
                try await store.append(Batch(appends: [House.entry(nowhere, 1)]))
            }
            await #expect(throws: StoreError.unknownSpace(nowhere)) {
                try await store.append(Batch(slips: [SlipChange(space: nowhere, slot: 1, bytes: [1])]))
            }
        }
    }

    /// Places in a table come out of an id's lower bits.
    @Test(arguments: Engine.allCases)
    func `spaces whose ids are alike keep their entries apart`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let alike = (1...3).map { SpaceID(high: House.shelf.high | $0 << 40, low: House.shelf.low) }
            let person = House.therapist
            _ = try await store.apply(
                alike.map { .space(SpaceRow(id: $0, kind: .shelf, couple: nil, person: person)) })
            let all = alike + [House.shelf]
            let rows = all.enumerated().flatMap { House.entries($1, 1...Int64($0 + 1)) }
            #expect(try await store.append(Batch(appends: rows)) == .written)
            _ = try await store.append(Batch(shreds: [EntryRef(space: alike[2], number: 1)]))
            let snapshot = try await store.read(all)
            #expect(snapshot.heads == [alike[0]: 1, alike[1]: 2, alike[2]: 3, House.shelf: 4])
            for space in all {
                #expect(snapshot.isIntact(space))
                #expect(snapshot.rows(of: space).count { $0.bytes == nil } == (space == alike[2] ? 1 : 0))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a decision on letters that grew meanwhile is stale`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let decided = try await store.read([House.table, House.letterbox])
            #expect(try await store.append(Batch(appends: [House.entry(House.letterbox, 1)])) == .written)
            let opening = Batch(expecting: decided.heads, appends: [House.entry(House.table, 1)])
            #expect(try await store.append(opening) == .stale)
            #expect(try await store.heads(of: [House.table]) == [House.table: 0])
            // The same batch with the letters read again is written: the refusal came from that head alone.
            let again = try await store.read([House.table, House.letterbox])
            #expect(try await store.append(Batch(expecting: again.heads, appends: opening.appends)) == .written)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an entry whose number was taken is stale`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            #expect(try await store.append(Batch(appends: [House.entry(House.table, 1, [1])])) == .written)
            #expect(try await store.append(Batch(appends: [House.entry(House.table, 1, [2])])) == .stale)
            #expect(try await store.append(Batch(appends: [House.entry(House.table, 3)])) == .stale)
            #expect(try await store.read([House.table]).rows(of: House.table).map(\.bytes) == [[1]])
        }
    }

    @Test(arguments: Engine.allCases)
    func `numbers that do not follow each other are the caller's mistake`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            for batch in [
                Batch(appends: [House.entry(House.table, 1), House.entry(House.table, 3)]),
                Batch(appends: [House.entry(House.table, 0)]),
                Batch(expecting: [House.table: 0], appends: [House.entry(House.table, 2)]),
                Batch(shreds: [EntryRef(space: House.table, number: 1)]),
                Batch(rewraps: [Rewrap(entry: EntryRef(space: House.table, number: 1), bytes: [1], epoch: 1)]),
            ] {
                await #expect(throws: StoreError.outOfOrder(House.table)) { try await store.append(batch) }
            }
            #expect(try await store.heads(of: [House.table]) == [House.table: 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a form is written once and its id serves no other body`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let batch = Batch(form: House.form(1), appends: [House.entry(House.table, 1)])
            #expect(try await !store.isWritten(House.form(1)))
            #expect(try await store.append(batch) == .written)
            #expect(try await store.isWritten(House.form(1)))
            #expect(try await !store.isWritten(House.form(1, body: 2)))
            #expect(try await store.append(batch) == .writtenBefore)
            #expect(
                try await store.append(Batch(form: House.form(1), appends: [House.entry(House.table, 2)]))
                    == .writtenBefore)
            #expect(
                try await store.append(Batch(form: House.form(1, body: 2), appends: [House.entry(House.table, 2)]))
                    == .formReused)
            #expect(try await store.heads(of: [House.table]) == [House.table: 1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a form that met a stale head may be sent again`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.append(Batch(appends: [House.entry(House.table, 1)]))
            let stale = Batch(form: House.form(1), appends: [House.entry(House.table, 1)])
            #expect(try await store.append(stale) == .stale)
            let again = Batch(form: House.form(1), appends: [House.entry(House.table, 2)])
            #expect(try await store.append(again) == .written)
        }
    }

    @Test(arguments: Engine.allCases)
    func `journals, slips and doors are written together or not at all`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            var batch = Batch(
                form: House.form(1), expecting: [House.letterbox: 7],
                appends: [House.entry(House.table, 1), House.entry(House.file, 1)],
                slips: [SlipChange(space: House.drawer, slot: 1, bytes: [1])],
                accounts: [.clinic(.helpText, [5])])
            #expect(try await store.append(batch) == .stale)
            #expect(try await store.heads(of: [House.table, House.file]) == [House.table: 0, House.file: 0])
            #expect(try await store.slip(House.drawer, slot: 1) == nil)
            #expect(try await store.clinic(.helpText) == nil)
            batch.expecting = [House.letterbox: 0]
            // A fault after the doors were changed leaves no door changed.
            var faulty = batch
            faulty.shreds = [EntryRef(space: House.table, number: 9)]
            await #expect(throws: StoreError.outOfOrder(House.table)) { try await store.append(faulty) }
            #expect(try await store.clinic(.helpText) == nil)
            #expect(try await store.heads(of: [House.table]) == [House.table: 0])
            #expect(try await store.append(batch) == .written)
            #expect(try await store.heads(of: [House.table, House.file]) == [House.table: 1, House.file: 1])
            #expect(try await store.slip(House.drawer, slot: 1) == [1])
            #expect(try await store.clinic(.helpText) == [5])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a slip is replaced and removed`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            for bytes in [[1], [3], nil] as [[UInt8]?] {
                _ = try await store.append(
                    Batch(slips: [SlipChange(space: House.drawer, slot: 2, bytes: bytes)]))
                #expect(try await store.slip(House.drawer, slot: 2) == bytes)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `shredding takes the bytes, keeps the number, and no rewrap brings them back`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            _ = try await store.append(Batch(appends: House.entries(House.letterbox, 1...3)))
            let place = { EntryRef(space: House.letterbox, number: $0) }
            #expect(
                try await store.append(Batch(appends: [House.entry(House.letterbox, 4)], shreds: [place(2)]))
                    == .written)
            let rewraps = [1, 2].map { Rewrap(entry: place($0), bytes: [9, 9], epoch: 5) }
            #expect(try await store.append(Batch(rewraps: rewraps)) == .written)
            let snapshot = try await store.read([House.letterbox])
            #expect(snapshot.isIntact(House.letterbox))
            let rows = snapshot.rows(of: House.letterbox)
            #expect(rows.map(\.bytes?.count) == [2, nil, 40, 3])
            #expect(rows.map(\.epoch) == [5, 1, 1, 1])
        }
    }
}
