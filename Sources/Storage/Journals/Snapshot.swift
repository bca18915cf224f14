package import Homework

/// Several journals, all read at one moment.
package struct Snapshot: Hashable, Sendable {
    /// Those of the requested spaces that exist.
    package let journals: [SpaceID: JournalRows]

    package init(journals: [SpaceID: JournalRows]) { self.journals = journals }

    /// The heads of all journals, for the batch that is decided on this snapshot.
    package var heads: [SpaceID: Int64] { journals.mapValues(\.head) }

    /// False if the space is unknown or one of its numbers is missing. Nothing may then be decided on it.
    package func isIntact(_ space: SpaceID) -> Bool { journals[space]?.isIntact ?? false }

    /// The rows of one space in order; empty if the space is unknown.
    package func rows(of space: SpaceID) -> [JournalRow] { journals[space]?.rows ?? [] }
}

/// The rows of one space, and the head that tells how many there must be.
package struct JournalRows: Hashable, Sendable {
    /// The number of the last entry ever appended. It is stored apart from the rows, so that the loss of the last rows
    /// is noticed.
    package let head: Int64
    /// Rows up to this number were not asked for.
    package let after: Int64
    /// In order of number.
    package let rows: [JournalRow]
    /// Where the journal stood when it was last restored from a backup; nil if it never was.
    package let restored: RestoreMark?

    package init(head: Int64, after: Int64, rows: [JournalRow], restored: RestoreMark? = nil) {
        self.head = head
        self.after = after
        self.rows = rows
        self.restored = restored
    }

    /// Whether the rows are exactly `after + 1 ... head`.
    package var isIntact: Bool {
        guard head >= after, Int64(rows.count) == head - after else { return false }
        return rows.indices.allSatisfy { rows[$0].number == after + 1 + Int64($0) }
    }
}
