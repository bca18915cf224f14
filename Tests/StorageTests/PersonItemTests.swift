import Homework
import Storage
import Support
import Testing

/// Sealed items of a person beside the row.
@Suite struct PersonItemTests {
    @Test(arguments: Engine.allCases)
    func `an item is stored, replaced and removed, and goes with its person`(engine: Engine) async throws {
        try await engine.runHouse { store async throws in
            let (one, other) = (House.therapist, House.members[0])
            func holds(_ bytes: [UInt8]?) async throws -> Bool {
                try await store.apply([.expect(.item(.secondFactor, of: one, bytes))]) == .written
            }
            #expect(try await holds(nil))
            let put: [AccountChange] = [
                .item(.secondFactor, of: one, [1]), .item(.signIns, of: one, [2]), .item(.signIns, of: other, [3]),
            ]
            #expect(try await store.apply(put) == .written)
            #expect(try await holds([1]))
            #expect(try await !holds([2]))
            #expect(try await !holds(nil))
            #expect(try await store.item(.signIns, of: one) == [2])
            _ = try await store.apply([.item(.secondFactor, of: one, [4])])
            #expect(try await store.item(.secondFactor, of: one) == [4])
            _ = try await store.apply([.item(.secondFactor, of: one, nil)])
            #expect(try await holds(nil))
            _ = try await store.append(Batch(erasing: [Erased(.person(other), day: 1)]))
            #expect(try await store.item(.signIns, of: other) == nil)
            #expect(try await store.item(.signIns, of: one) == [2], "the control: the other's is kept")
            await #expect(throws: StoreError.self) { try await store.apply([.item(.signIns, of: other, [3])]) }
        }
    }
}
