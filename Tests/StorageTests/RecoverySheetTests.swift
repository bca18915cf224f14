import Homework
import Storage
import Support
import Testing

/// The row of a therapist's recovery sheet.
@Suite struct RecoverySheetTests {
    private let row = RecoverySheetRow(person: House.therapist, lookup: House.hash(50), wrap: [1, 2, 3], epoch: 7)

    @Test(arguments: Engine.allCases)
    func `a sheet is found by its hash and by its owner, and a new one replaces it`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            #expect(try await store.recoverySheet(of: House.therapist) == nil)
            #expect(try await store.apply([.recoverySheet(row)]) == .written)
            #expect(try await store.recoverySheet(House.hash(50)) == row)
            #expect(try await store.recoverySheet(of: House.therapist) == row)
            _ = try await store.apply([.recoverySheetPutAway(House.hash(51))])
            #expect(try await store.recoverySheet(of: House.therapist) == row, "another sheet was meant")
            _ = try await store.apply([.recoverySheetPutAway(House.hash(50))])
            #expect(try await store.recoverySheet(of: House.therapist)?.isPutAway == true)
            let next = RecoverySheetRow(person: House.therapist, lookup: House.hash(51), wrap: [4], epoch: 8)
            #expect(try await store.apply([.recoverySheet(next)]) == .written)
            #expect(try await store.recoverySheet(House.hash(50)) == nil)
            #expect(try await store.recoverySheet(of: House.therapist) == next)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a premise names the sheet that is the person's now`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            func holds(_ lookup: Int, _ person: PersonID = House.therapist) async throws -> Bool {
                try await store.apply([.expect(.recoverySheet(House.hash(lookup), of: person))]) == .written
            }
            #expect(try await !holds(50))
            _ = try await store.apply([.recoverySheet(row)])
            #expect(try await holds(50))
            #expect(try await !holds(51))
            #expect(try await !holds(50, House.members[0]))
            let next = RecoverySheetRow(person: House.therapist, lookup: House.hash(51), wrap: [4], epoch: 8)
            _ = try await store.apply([.recoverySheet(next)])
            #expect(try await !holds(50))
            #expect(try await holds(51))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a person who is erased leaves no sheet, and nobody else can have one`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let member = RecoverySheetRow(person: House.members[0], lookup: House.hash(52), wrap: [5], epoch: 1)
            #expect(try await store.apply([.recoverySheet(row), .recoverySheet(member)]) == .written)
            _ = try await store.append(Batch(erasing: [Erased(.person(House.members[0]), day: 1)]))
            #expect(try await store.recoverySheet(House.hash(52)) == nil)
            #expect(try await store.recoverySheet(House.hash(50)) == row, "the control: the other row is kept")
            await #expect(throws: StoreError.self) { try await store.apply([.recoverySheet(member)]) }
        }
    }
}
