package import Homework

/// A therapist's second factor, sealed under a key that only the pepper makes. It has to be read before anybody has signed
/// in, so no key of the person's own can seal it.
package enum SealedFactor {
    package static func seal(
        _ content: Secret, of person: PersonID, pepper: Pepper
    ) throws(SealingError) -> [UInt8] {
        try Box.seal(
            Padding.pad(content), using: pepper.key(.secondFactors).derived("second factor"),
            at: associatedData(.secondFactor, person), head: Head.bytes(.secondFactor))
    }

    /// Opens for the same person only.
    package static func open(
        _ blob: [UInt8], of person: PersonID, pepper: Pepper
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: .secondFactor)
        return try Box.open(
            blob, using: pepper.key(.secondFactors).derived("second factor"),
            at: associatedData(.secondFactor, person), read: Padding.unpad)
    }

    fileprivate static func associatedData(_ kind: SealingKind, _ person: PersonID) -> [UInt8] {
        var associatedData = AssociatedData(kind)
        associatedData.add(person)
        return associatedData.bytes
    }
}

/// The days of a therapist's last sign-ins, for that therapist alone.
package enum SealedSignIns {
    package static func seal(
        _ content: Secret, of person: PersonID, with secret: PersonSecret
    ) throws(SealingError) -> [UInt8] {
        try Box.seal(
            Padding.pad(content), using: secret.secret.derived("person sign-ins"),
            at: SealedFactor.associatedData(.signIns, person), head: Head.bytes(.signIns))
    }

    package static func open(
        _ blob: [UInt8], of person: PersonID, with secret: PersonSecret
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: .signIns)
        return try Box.open(
            blob, using: secret.secret.derived("person sign-ins"),
            at: SealedFactor.associatedData(.signIns, person), read: Padding.unpad)
    }
}
