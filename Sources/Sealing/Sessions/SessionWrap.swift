package import Homework

/// How much of a person's data an open session can reach.
package enum SessionLevel: UInt8, Hashable, Sendable, CaseIterable {
    /// The table's keys only.
    case shared = 1
    /// The person's own secret too.
    case `private` = 2
    /// A member's desk alone, while a practice runs.
    case practice = 3
}

/// Keys in a session's row, under the cookie's secret.
///
/// The wrap is bound to its end. The row shows the end in the clear, and somebody who can write to the database could
/// otherwise keep a phone unlocked that its owner has put down.
package enum SessionWrap {
    /// Seals opaque key bytes for one person at one level.
    ///
    /// - Parameter until: the minute since 1970 (UTC) from which the wrap is void.
    package static func seal(
        _ keys: Secret, under session: SessionSecret, level: SessionLevel, person: PersonID, until: Int64
    ) throws(SealingError) -> [UInt8] {
        try Box.seal(
            Padding.pad(keys), using: session.secret.derived("session wrap"), at: associatedData(level, person, until),
            head: Head.bytes(kind(level)))
    }

    /// Opens it with the cookie's secret. A wrap of the other level is `wrongKind`, and one with another end is
    /// `notOpened`.
    package static func open(
        _ blob: [UInt8], with session: SessionSecret, level: SessionLevel, person: PersonID, until: Int64
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: kind(level))
        return try Box.open(
            blob, using: session.secret.derived("session wrap"), at: associatedData(level, person, until),
            read: Padding.unpad)
    }

    private static func kind(_ level: SessionLevel) -> SealingKind {
        switch level {
        case .shared: .roomWrap
        case .private: .ownWrap
        case .practice: .practiceWrap
        }
    }

    private static func associatedData(_ level: SessionLevel, _ person: PersonID, _ until: Int64) -> [UInt8] {
        var associatedData = AssociatedData(kind(level))
        associatedData.add(person)
        associatedData.add(until)
        return associatedData.bytes
    }
}
