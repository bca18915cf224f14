import Homework
import Sealing
package import Storage

/// What every case is read from and written to. A store's failure is told as a case's, and whoever asks for what was
/// erased for good learns that, and not that the store failed.
package struct CaseStore: Sendable {
    /// The store itself, with its own errors: for tests and measurements.
    package let engine: any Store
    /// Under it a day's letters are counted.
    let pepper: Pepper
    let verified = VerifiedSignatures()

    init(_ engine: any Store, pepper: Pepper) {
        self.engine = engine
        self.pepper = pepper
    }

    /// The named journals at one moment. A space that was lost is damage; one that was erased is nothing to be read at all.
    func snapshot(_ spaces: [SpaceID]) async throws(CaseError) -> Snapshot {
        let snapshot = try await storing(await engine.read(spaces))
        for space in spaces where snapshot.journals[space] == nil {
            if try await erasedDay(.space(space)) != nil { throw .erased }
        }
        return snapshot
    }

    func append(_ batch: Batch) async throws(CaseError) -> AppendResult {
        try await unlessErased(batch.accounts) { () async throws(StoreError) in try await engine.append(batch) }
    }

    func apply(_ changes: [AccountChange]) async throws(CaseError) -> AppendResult {
        try await unlessErased(changes) { () async throws(StoreError) in try await engine.apply(changes) }
    }

    /// The same for changes that nothing refuses.
    func change(_ changes: [AccountChange]) async throws(CaseError) { _ = try await apply(changes) }

    /// Tells a store that does not know what it was asked for from one whose couple was erased in between.
    private func unlessErased<Result>(
        _ changes: [AccountChange], _ body: () async throws(StoreError) -> Result
    ) async throws(CaseError) -> Result {
        do throws(StoreError) { return try await body() } catch {
            var suspects = changes.compactMap(\.owner).map(ErasedID.person)
            if case .unknownSpace(let space) = error { suspects.append(.space(space)) }
            for id in suspects where try await erasedDay(id) != nil { throw .erased }
            throw .store(error)
        }
    }
}

extension AccountChange {
    /// The person whom a new row would hang on.
    fileprivate var owner: PersonID? {
        switch self {
        case .startSession(let row): row.person
        case .pending(let row), .keepAnswer(let row): row.person
        case .deviceLock(let row): row.person
        case .card(let row): row.member
        default: nil
        }
    }
}

/// Asks a store, and tells a failure as a case's.
func storing<Result>(_ body: @autoclosure () async throws(StoreError) -> Result) async throws(CaseError) -> Result {
    do { return try await body() } catch { throw .store(error) }
}
