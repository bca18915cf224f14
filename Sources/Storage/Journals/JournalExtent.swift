/// How far a journal goes and how much of it there is, read without its entries.
package struct JournalExtent: Hashable, Sendable {
    /// The number of the last entry ever appended.
    package let head: Int64
    /// How many entries there are, those without bytes included.
    package let rows: Int64
    /// How many sealed bytes these have in all.
    package let bytes: Int64

    package init(head: Int64, rows: Int64, bytes: Int64) {
        (self.head, self.rows, self.bytes) = (head, rows, bytes)
    }

    /// Whether no entry is missing.
    package var isIntact: Bool { rows == head }
}
