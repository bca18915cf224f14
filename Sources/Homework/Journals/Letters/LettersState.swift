/// One member's letters as the therapist reads them. They add up: a calmer letter clears nothing.
package struct LettersState: Sendable {
    package let integrity: Integrity
    package let letters: [StoredLetter]
    /// The numbers whose bytes are gone; only the file can say whether the therapist removed them.
    package let removed: [Int64]

    package init(_ journal: Journal<Letter> = Journal()) {
        integrity = journal.integrity
        letters = journal.items.compactMap { item in item.entry.map { StoredLetter(number: item.number, letter: $0) } }
        removed = journal.items.filter { $0.entry == nil }.map(\.number)
    }

    /// The last number, whatever stands there.
    package var head: Int64 { max(letters.last?.number ?? 0, removed.last ?? 0) }
}

/// A letter and its number in the letterbox.
package struct StoredLetter: Sendable, Equatable {
    package let number: Int64
    package let letter: Letter
}
