/// The last number, the count and the size of a journal's entries, read without opening them.
package struct JournalExtent: Hashable, Sendable {
    /// The number of the last entry ever appended.
    package let head: Int64
    /// How many entries there are, including those without bytes.
    package let rows: Int64
    /// How many sealed bytes all entries have together.
    package let bytes: Int64
    /// When the journal was last restored from a backup; nil if it never was.
    package let restored: Minute?

    package init(head: Int64, rows: Int64, bytes: Int64, restored: Minute? = nil) {
        (self.head, self.rows, self.bytes, self.restored) = (head, rows, bytes, restored)
    }

    /// Whether no entry is missing.
    package var isIntact: Bool { rows == head }
}
