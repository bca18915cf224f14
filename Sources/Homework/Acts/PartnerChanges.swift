/// Everything a member's act may write. It has no place for the therapist's entries, so no act of a member opens anything.
package struct PartnerChanges: Sendable, Equatable {
    package var table: [TableEntry.Ownerless] = []
    package var named: [TableEntry.Named] = []
    package var desk: [DeskEntry.Member] = []
    package var drawer: [DrawerEntry] = []
    package var letters: [Letter.Content] = []
    /// Own entries whose bytes go; each journal also gets its word of removal.
    package var removals: [Removal] = []
    /// Nothing is put on the table, because what the act asks for is there already: it has to be there still when the
    /// rest is written, or a limit or a rest that the therapist ends in the same moment would be lost.
    package var isThereAlready = false

    package init() {}

    package init(letter: Letter.Content) { letters = [letter] }

    package var isEmpty: Bool {
        table.isEmpty && named.isEmpty && desk.isEmpty && drawer.isEmpty && letters.isEmpty && removals.isEmpty
    }

    /// Whether a word takes readiness back: it has to land on the ground that holds when it is written.
    package var takesReadinessBack: Bool {
        letters.contains { if case .ready(let word) = $0 { !word.word.isReady } else { false } }
    }

    /// One entry to remove.
    package enum Removal: Sendable, Equatable, Hashable {
        case table(Int64)
        case desk(Int64)
        case drawer(Int64)
    }
}

/// An act that needs no more than the table: it can leak nothing that is not on it.
package protocol SharedAct: Sendable {
    func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges
}

/// An act about one's own words, at the private level.
package protocol PrivateAct: Sendable {
    func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges
}
