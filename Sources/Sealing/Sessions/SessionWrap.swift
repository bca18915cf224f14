package import Homework

/// How much of a person's data an open session can reach.
package enum SessionDepth: UInt8, Hashable, Sendable, CaseIterable {
    /// The table's keys only.
    case room = 1
    /// The person's own secret too.
    case own = 2
}

/// Keys in a session's row, under the cookie's secret.
///
/// The wrap is bound to its end. The row shows the end in the clear, and somebody who can write to the database could
/// otherwise keep a phone unlocked that its owner has put down.
package enum SessionWrap {
    /// Seals opaque key bytes for one person at one depth.
    ///
    /// - Parameter until: the minute since 1970 (UTC) from which the wrap is void.
    package static func seal(
        _ keys: Secret, under session: SessionSecret, depth: SessionDepth, person: PersonID, until: Int64
    ) throws(SealingError) -> [UInt8] {
        try Box.seal(
            Padding.pad(keys), using: session.secret.derived("session wrap"), at: associatedData(depth, person, until),
            head: Head.bytes(kind(depth)))
    }

    /// Opens it with the cookie's secret. A wrap of the other depth is `wrongKind`, and one with another end is
    /// `notOpened`.
    package static func open(
        _ blob: [UInt8], with session: SessionSecret, depth: SessionDepth, person: PersonID, until: Int64
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: kind(depth))
        return try Box.open(
            blob, using: session.secret.derived("session wrap"), at: associatedData(depth, person, until),
            read: Padding.unpad)
    }

    private static func kind(_ depth: SessionDepth) -> SealingKind { depth == .room ? .roomWrap : .ownWrap }

    private static func associatedData(_ depth: SessionDepth, _ person: PersonID, _ until: Int64) -> [UInt8] {
        var associatedData = AssociatedData(kind(depth))
        associatedData.add(person)
        associatedData.add(until)
        return associatedData.bytes
    }
}
