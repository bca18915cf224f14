package import Homework
package import Storage

/// Both stores in memory. It gives the same answers as the database, and nothing in it is durable.
package actor MemoryStore: JournalStore {
    /// Tests may read it. Those that damage it on purpose do so with `tamper`.
    package internal(set) var state = MemoryState()

    package init() {}

    package func read(_ spaces: [SpaceID: Int64]) async throws(StoreError) -> Snapshot {
        var journals: [SpaceID: JournalRows] = [:]
        for (space, after) in spaces {
            guard let journal = state.journals[space] else { continue }
            journals[space] = JournalRows(
                head: journal.head, after: after, rows: journal.rows.filter { $0.number > after },
                restored: journal.restored)
        }
        return Snapshot(journals: journals)
    }

    package func heads(of spaces: [SpaceID]) async throws(StoreError) -> [SpaceID: Int64] {
        spaces.reduce(into: [:]) { $0[$1] = state.journals[$1]?.head }
    }

    package func extents(
        of couples: [CoupleID]
    ) async throws(StoreError) -> [CoupleID: [SpaceID: JournalExtent]] {
        let wanted = Set(couples)
        return state.spaces.values.reduce(into: [:]) { extents, space in
            guard let couple = space.couple, wanted.contains(couple), space.kind != .drawer else { return }
            let journal = state.journals[space.id] ?? MemoryState.MemoryJournal()
            extents[couple, default: [:]][space.id] = JournalExtent(
                head: journal.head, rows: Int64(journal.rows.count),
                bytes: Int64(journal.rows.reduce(0) { $0 + ($1.bytes?.count ?? 0) }),
                restored: journal.restored.map { Minute($0.restored) })
        }
    }

    package func slips(of space: SpaceID) async throws(StoreError) -> [Int64: [UInt8]] {
        state.journals[space]?.slips ?? [:]
    }

    package func slip(_ space: SpaceID, slot: Int64) async throws(StoreError) -> [UInt8]? {
        state.journals[space]?.slips[slot]
    }

    package func isWritten(_ form: FormMark) async throws(StoreError) -> Bool {
        state.known(form) == form.fingerprint
    }

    package func append(_ batch: Batch) async throws(StoreError) -> AppendResult {
        var next = state
        let result = try next.append(batch)
        if result == .written { state = next }
        return result
    }

    /// Changes what is stored without checking any rule.
    package func tamper(_ change: @Sendable (inout MemoryState) -> Void) { change(&state) }
}
