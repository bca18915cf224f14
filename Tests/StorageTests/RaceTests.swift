import Homework
import Storage
import Testing

@Suite struct RaceTests {
    private static let writers = 16
    private static let tries = 200

    /// Each writer decides on table and letters and writes to one of them; what it was told is written must be there.
    @Test(arguments: Engine.allCases)
    func `sixteen writers leave no gap and lose nothing they were told is written`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let told = try await withThrowingTaskGroup(of: [JournalRow].self) { group in
                for writer in 0..<Self.writers {
                    group.addTask { try await Self.write(as: writer, to: store) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(told.count > Self.tries)
            let snapshot = try await store.read([House.table, House.letterbox])
            for space in [House.table, House.letterbox] {
                #expect(snapshot.isIntact(space))
                let expected = told.filter { $0.space == space }.sorted { $0.number < $1.number }
                #expect(snapshot.rows(of: space) == expected)
            }
        }
    }

    private static func write(as writer: Int, to store: any Store) async throws -> [JournalRow] {
        var told: [JournalRow] = []
        for attempt in 0..<tries {
            let heads = try await store.heads(of: [House.table, House.letterbox])
            let space = (writer + attempt).isMultiple(of: 3) ? House.letterbox : House.table
            guard let head = heads[space] else { throw StoreError.unknownSpace(space) }
            let bytes = [UInt8(writer), UInt8(attempt)]
            let row = House.entry(space, head + 1, bytes)
            let form = House.form(writer * tries + attempt)
            let batch = Batch(form: form, expecting: heads, appends: [row])
            switch try await store.append(batch) {
            case .written: told.append(row)
            case .stale: continue
            case let other: Issue.record("unexpected: \(other)")
            }
        }
        return told
    }

    @Test(arguments: Engine.allCases)
    func `one form sent by fifty at once is written once`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let batch = Batch(form: House.form(1), accounts: [.clinic(.helpText, [1])])
            let answers = try await parallel(50) { try await store.append(batch) }
            #expect(answers.filter { $0 == .written }.count == 1)
            #expect(answers.filter { $0 == .writtenBefore }.count == 49)
        }
    }
}

/// Runs the same thing many times at once.
func parallel<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable () async throws -> Value
) async throws -> [Value] {
    try await withThrowingTaskGroup(of: Value.self) { group in
        for _ in 0..<count { group.addTask { try await body() } }
        return try await group.reduce(into: []) { $0.append($1) }
    }
}
