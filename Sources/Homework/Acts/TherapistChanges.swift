/// Everything that a therapist's act may write about one couple.
package struct TherapistChanges: Sendable, Equatable {
    package var table: [TableEntry.Signed] = []
    package var ownerless: [TableEntry.Ownerless] = []
    package var desks: [DeskChange] = []
    package var file: [FileEntry] = []
    /// What an opening rests on. The caller adds the heads and writes it in the same transaction.
    package var proof: OpeningProof?
    /// The text of the homework as given, stored beside the entry.
    package var handouts: [GivenHandout] = []
    /// Letters whose bytes are removed: readiness statements that no longer count, and nothing else.
    package var spentWords: [LetterRef] = []
    /// Shared answers of homework that has ended.
    package var endedShares: [Int64] = []

    package init() {}

    package init(file entry: FileEntry) { file = [entry] }

    package init(table entry: TableEntry.Signed) { table = [entry] }

    package var isEmpty: Bool { self == TherapistChanges() }
}

/// An entry for one member's desk.
package struct DeskChange: Sendable, Equatable {
    package let member: PersonID
    package let entry: DeskEntry.Therapist

    package init(member: PersonID, entry: DeskEntry.Therapist) {
        self.member = member
        self.entry = entry
    }
}

/// The text of one homework in every language, and where it is stored: beside its homework, in the same space.
package struct GivenHandout: Sendable, Equatable {
    package let assignmentID: AssignmentID
    /// Whose desk it is stored on; nil for the table.
    package let member: PersonID?
    package let text: Localized<Handout>

    package init(assignmentID: AssignmentID, member: PersonID? = nil, text: Localized<Handout>) {
        self.assignmentID = assignmentID
        self.member = member
        self.text = text
    }
}

/// An act of the therapist, decided on everything that the therapist can open.
package protocol TherapistAct: Sendable {
    func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges
}
