package import Homework

/// The journals and slips of all spaces. Every call is one transaction; a cancelled task does not interrupt it.
package protocol JournalStore: Sendable {
    /// The heads and rows of all named spaces at one moment, rows only after the number given for each (0 for all).
    func read(_ spaces: [SpaceID: Int64]) async throws(StoreError) -> Snapshot

    /// The heads of those of the named spaces that exist.
    func heads(of spaces: [SpaceID]) async throws(StoreError) -> [SpaceID: Int64]

    /// The extents of the journals of these couples that a therapist reads: all but the members' drawers.
    func extents(of couples: [CoupleID]) async throws(StoreError) -> [CoupleID: [SpaceID: JournalExtent]]

    /// All sealed items of a space by their slots.
    func slips(of space: SpaceID) async throws(StoreError) -> [Int64: [UInt8]]

    /// The sealed item in one slot.
    func slip(_ space: SpaceID, slot: Int64) async throws(StoreError) -> [UInt8]?

    /// Whether this form was written before with this content.
    func isWritten(_ form: FormMark) async throws(StoreError) -> Bool

    /// Writes the whole batch durably, or nothing of it.
    ///
    /// A known form is answered first, then a refused account change, then a head that has moved.
    func append(_ batch: Batch) async throws(StoreError) -> AppendResult
}

extension JournalStore {
    /// The heads and all rows of the named spaces at one moment.
    package func read(_ spaces: [SpaceID]) async throws(StoreError) -> Snapshot {
        try await read(Dictionary(spaces.map { ($0, 0) }, uniquingKeysWith: { first, _ in first }))
    }
}

/// The journals and accounts of one database, so that one batch can change both.
package typealias Store = AccountStore & JournalStore

extension AccountStore where Self: JournalStore {
    /// See `AccountStore.apply`.
    package func apply(_ changes: [AccountChange]) async throws(StoreError) -> AppendResult {
        try await append(Batch(accounts: changes))
    }
}
