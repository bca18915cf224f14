/// An opened entry, with its number in the journal; `entry` is nil where the bytes were removed.
package struct Numbered<Entry: Sendable>: Sendable {
    package let number: Int64
    package let id: EntryID
    package let entry: Entry?

    package init(number: Int64, id: EntryID, entry: Entry?) {
        self.number = number
        self.id = id
        self.entry = entry
    }
}

/// Whether a decision may rest on a journal.
package enum Integrity: UInt8, Sendable, Comparable {
    case intact = 0
    /// An entry was written by a newer version of the program.
    case newer = 1
    /// An entry is missing, does not open, or has another seal than its kind requires.
    case damaged = 2

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A journal as it was opened.
package struct Journal<Entry: Sendable>: Sendable {
    package var items: [Numbered<Entry>]
    package var integrity: Integrity
    /// Where it stood when it was last restored from a backup; nil if it never was.
    package var restored: RestoreMark?

    package init(
        _ items: [Numbered<Entry>] = [], integrity: Integrity = .intact, restored: RestoreMark? = nil
    ) {
        self.items = items
        self.integrity = integrity
        self.restored = restored
    }

    /// The entries from before the restore, and those from after it. All are from before where it never was restored.
    var aroundRestore: (before: ArraySlice<Numbered<Entry>>, after: ArraySlice<Numbered<Entry>>) {
        guard let restored else { return (items[...], []) }
        let start = items.firstIndex { $0.number > restored.after } ?? items.endIndex
        return (items[..<start], items[start...])
    }

    /// The worse of two findings: how the journal opened, and whether an entry explains every removed one.
    func integrity(removed: (Entry) -> Int64?) -> Integrity {
        let named = Set(items.compactMap { $0.entry.flatMap(removed) })
        let bare = items.contains { $0.entry == nil && !named.contains($0.number) }
        return bare ? .damaged : integrity
    }
}
