package import Homework

/// A person who can sign in, or who will be able to after enrolment.
package struct PersonRow: Hashable, Sendable {
    /// The database stores these numbers, so they are never reused.
    package enum Role: UInt8, Sendable, CaseIterable {
        case therapist = 1
        case member = 2
    }

    package let id: PersonID
    package let role: Role
    /// The couple of a member; nil for a therapist.
    package let couple: CoupleID?
    /// A keyed hash of the sign-in name. No two persons have the same.
    package var nameIndex: Hash32
    /// Nil until the person has enrolled.
    package var publicKeys: [UInt8]?
    /// The person's key wrapped under the words, with the parameters of the key derivation; nil until enrolment.
    package var wordsWrap: [UInt8]?
    /// The number of this person's key. It grows with each new enrolment.
    package var epoch: UInt32

    package init(
        id: PersonID, role: Role, couple: CoupleID?, nameIndex: Hash32, publicKeys: [UInt8]? = nil,
        wordsWrap: [UInt8]? = nil, epoch: UInt32 = 1
    ) {
        self.id = id
        self.role = role
        self.couple = couple
        self.nameIndex = nameIndex
        self.publicKeys = publicKeys
        self.wordsWrap = wordsWrap
        self.epoch = epoch
    }
}

/// A couple and the one therapist responsible for it.
package struct CoupleRow: Hashable, Sendable {
    package let id: CoupleID
    package var therapist: PersonID

    package init(id: CoupleID, therapist: PersonID) {
        self.id = id
        self.therapist = therapist
    }
}

/// A space: its kind and its owner, which never changes.
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
