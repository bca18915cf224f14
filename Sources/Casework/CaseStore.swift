import Homework
import Sealing
package import Storage

/// The store as casework uses it. It turns the store's errors into `CaseError`, and it throws `erased` when somebody
/// asks for rows that were erased, so that an erasure does not look like a failure.
package struct CaseStore: Sendable {
    /// The store with its own errors, for tests and measurements.
    package let engine: any Store
    /// Keys the hash under which a person's letters of a day are counted.
    let pepper: Pepper
    let verified = VerifiedSignatures()

    init(_ engine: any Store, pepper: Pepper) {
        self.engine = engine
        self.pepper = pepper
    }

    /// These journals, all read at one moment. A journal that is missing counts as damage; one that was erased throws
    /// `erased`.
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

    /// Applies changes that nothing can refuse.
    func change(_ changes: [AccountChange]) async throws(CaseError) { _ = try await apply(changes) }

    /// Throws `erased` where the store does not know a row because its couple was erased in between.
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
    /// The person that a new row refers to.
    fileprivate var owner: PersonID? {
        switch self {
        case .startSession(let row): row.person
        case .pending(let row), .keepAnswer(let row): row.person
        case .deviceLock(let row): row.person
        case .recoverySheet(let row): row.person
        case .item(_, let person, .some): person
        case .card(let row): row.member
        default: nil
        }
    }
}

/// Calls the store, and turns a failure into a `CaseError`.
func storing<Result>(_ body: @autoclosure () async throws(StoreError) -> Result) async throws(CaseError) -> Result {
    do { return try await body() } catch { throw .store(error) }
}
