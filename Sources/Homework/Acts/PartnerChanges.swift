/// Everything that a member's act may write. It has no field for the therapist's entries, so no act of a member can
/// open anything.
package struct PartnerChanges: Sendable, Equatable {
    package var table: [TableEntry.Ownerless] = []
    package var named: [TableEntry.Named] = []
    package var desk: [DeskEntry.Member] = []
    package var drawer: [DrawerEntry] = []
    package var letters: [Letter.Content] = []
    /// The member's own entries whose bytes are removed. Each journal also gets an entry that says so.
    package var removals: [Removal] = []
    /// Whether nothing is put on the table because what the act asks for is there already. It must still be there when
    /// the rest is written: otherwise a limit or pause that the therapist ends in the same moment would be lost.
    package var isThereAlready = false

    package init() {}

    package init(letter: Letter.Content) { letters = [letter] }

    package var isEmpty: Bool {
        table.isEmpty && named.isEmpty && desk.isEmpty && drawer.isEmpty && letters.isEmpty && removals.isEmpty
    }

    /// Whether a letter takes readiness back. It must then be about what holds when it is written, not about what its
    /// form showed.
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

/// An act that needs nothing but the table, so it cannot leak anything that is not on it.
package protocol SharedAct: Sendable {
    func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges
}

/// An act about a member's own texts, which needs private access.
package protocol PrivateAct: Sendable {
    func decide(_ view: PartnerView) throws(Refusal) -> PartnerChanges
}
