package import Homework

/// A space: its kind and whom it concerns. It never changes owner.
package struct SpaceRow: Hashable, Sendable {
    package let id: SpaceID
    package let kind: SpaceKind
    /// Nil for a shelf.
    package let couple: CoupleID?
    /// The member of a drawer, desk or letterbox, the therapist of a shelf; nil for a table or a file.
    package let person: PersonID?

    package init(id: SpaceID, kind: SpaceKind, couple: CoupleID?, person: PersonID?) {
        self.id = id
        self.kind = kind
        self.couple = couple
        self.person = person
    }
}
