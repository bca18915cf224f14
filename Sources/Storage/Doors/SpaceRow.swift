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

/// A space's key of one epoch, sealed to one reader and signed by whoever sealed it.
package struct EnvelopeRow: Hashable, Sendable {
    package let space: SpaceID
    package let epoch: UInt32
    package let reader: PersonID
    package let sealer: PersonID
    package let bytes: [UInt8]

    package init(space: SpaceID, epoch: UInt32, reader: PersonID, sealer: PersonID, bytes: [UInt8]) {
        self.space = space
        self.epoch = epoch
        self.reader = reader
        self.sealer = sealer
        self.bytes = bytes
    }
}
