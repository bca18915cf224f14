import Crypto
package import Homework

/// Seals a person's keyring, such as the therapist's pinned key, for that person alone.
package struct KeyringKey: Sendable {
    private let key: SymmetricKey

    init(_ secret: Secret) { key = secret.symmetricKey }

    /// Seals the keyring of a person, padded to a size class.
    package func seal(_ content: Secret, of person: PersonID) throws(SealingError) -> [UInt8] {
        try Box.seal(Padding.pad(content), using: key, at: associatedData(person), head: Head.bytes(.keyring))
    }

    /// Opens the keyring of the same person.
    package func open(_ blob: [UInt8], of person: PersonID) throws(SealingError) -> Secret {
        try Head.check(blob, is: .keyring)
        return try Box.open(blob, using: key, at: associatedData(person), read: Padding.unpad)
    }

    private func associatedData(_ person: PersonID) -> [UInt8] {
        var associatedData = AssociatedData(.keyring)
        associatedData.add(person)
        return associatedData.bytes
    }
}
