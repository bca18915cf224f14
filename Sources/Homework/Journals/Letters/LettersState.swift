/// One member's letters as the therapist reads them. Letters add up: a calmer one clears nothing.
package struct LettersState: Sendable {
    package let integrity: Integrity
    package let letters: [StoredLetter]
    /// The letters whose bytes are gone. Only the file can tell whether the therapist removed them.
    package let removed: [Int64]
    /// Letters up to this number came before a restore from a backup; 0 where there was none.
    package let restoredAfter: Int64

    package init(_ journal: Journal<Letter> = Journal()) {
        integrity = journal.integrity
        restoredAfter = journal.restored?.after ?? 0
        letters = journal.items.compactMap { item in item.entry.map { StoredLetter(number: item.number, letter: $0) } }
        removed = journal.items.filter { $0.entry == nil }.map(\.number)
    }

    /// The number of the last letter, also where its bytes are gone.
    package var head: Int64 { max(letters.last?.number ?? 0, removed.last ?? 0) }
}

/// A letter and its number in the letterbox.
package struct StoredLetter: Sendable, Equatable {
    package let number: Int64
    package let letter: Letter
}
