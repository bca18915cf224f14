package import Homework

/// A page or form that an address names. One type both matches requests and makes links, so no address is written
/// twice.
///
/// A route is 24 bytes, which the site encrypts under a key of the reader and the server. All addresses therefore have
/// one shape, and an address of one person means nothing to another (law L7).
package struct Route: Hashable, Sendable {
    package let kind: Kind
    /// A homework, a member or a couple; zero where the kind needs none.
    package let id: ID<Void>
    /// The number of an evening, a prompt, a letter or a limit; zero where the kind needs none.
    package let number: UInt32
    /// The homework in preparation that a page of the wizard is about, so that two windows keep their own; zero for
    /// none.
    package let draft: UInt16

    package init(_ kind: Kind, id: ID<Void> = ID(high: 0, low: 0), number: UInt32 = 0, draft: UInt16 = 0) {
        self.kind = kind
        self.id = id
        self.number = number
        self.draft = draft
    }

    package init<Owner>(_ kind: Kind, _ id: ID<Owner>, number: UInt32 = 0, draft: UInt16 = 0) {
        self.init(kind, id: ID(high: id.high, low: id.low), number: number, draft: draft)
    }

    /// The id as that of a homework, a member or a couple.
    package func id<Owner>(of owner: Owner.Type = Owner.self) -> ID<Owner> { ID(high: id.high, low: id.low) }

    package var meaning: [UInt8] {
        [kind.rawValue, draft].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            + (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } + id.bytes
    }

    package init?(meaning: [UInt8]) {
        guard meaning.count == 24, let kind = Kind(rawValue: UInt16(meaning[0]) << 8 | UInt16(meaning[1])),
            let id = ID<Void>(bytes: meaning[8...])
        else { return nil }
        self.init(
            kind, id: id, number: meaning[4..<8].reduce(0) { $0 << 8 | UInt32($1) },
            draft: UInt16(meaning[2]) << 8 | UInt16(meaning[3]))
    }
}
