package import Homework

/// Something that was erased for good. Only its id is kept, so that a restored backup can be erased again.
package struct Erased: Hashable, Sendable {
    package let id: ErasedID
    /// Days since 1970-01-01, UTC.
    package let day: Int32

    package init(_ id: ErasedID, day: Int32) { (self.id, self.day) = (id, day) }
}

/// An id in the ledger of what was erased.
package enum ErasedID: Hashable, Sendable {
    case couple(CoupleID)
    case person(PersonID)
    case space(SpaceID)

    /// The database stores these numbers, so they are never reused.
    package var kind: UInt8 {
        switch self {
        case .couple: 1
        case .person: 2
        case .space: 3
        }
    }

    package var bytes: [UInt8] {
        switch self {
        case .couple(let id): id.bytes
        case .person(let id): id.bytes
        case .space(let id): id.bytes
        }
    }

    /// Returns nil for an unknown kind, and unless there are 16 bytes.
    package init?(kind: UInt8, bytes: [UInt8]) {
        let found: ErasedID? =
            switch kind {
            case 1: CoupleID(bytes: bytes).map { .couple($0) }
            case 2: PersonID(bytes: bytes).map { .person($0) }
            case 3: SpaceID(bytes: bytes).map { .space($0) }
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}
