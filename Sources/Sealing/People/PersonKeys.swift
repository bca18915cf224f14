import Crypto
import FoundationEssentials

/// What a person can open and sign with. It is derived from the secret anew in each request.
package struct PersonKeys: Sendable {
    let kem: XWingMLKEM768X25519.PrivateKey
    /// Signs entries.
    package let signing: SigningKey
    /// Seals this person's keyring.
    package let keyring: KeyringKey
    /// The public half.
    package let publicKeys: PersonPublicKeys

    /// Derives all keys; about a quarter of a millisecond.
    package init(_ person: PersonSecret) throws(SealingError) {
        let seed = person.secret.derived("person kem")
        guard let kem = seed.withUnsafeBytes({ Self.kem(fromSeed: $0) }) else { throw .unusableKey }
        self.kem = kem
        signing = try SigningKey(seed: person.secret.derivedSecret("person signing"))
        keyring = KeyringKey(person.secret.derivedSecret("person keyring"))
        publicKeys = PersonPublicKeys(kem: Array(kem.publicKey.rawRepresentation), signing: signing.publicKey)
    }

    private static func kem(fromSeed seed: UnsafeRawBufferPointer) -> XWingMLKEM768X25519.PrivateKey? {
        try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil)
    }
}

/// The 32 bytes all of a person's keys come from; stored only wrapped.
package struct PersonSecret: Sendable {
    /// For a session's wrap; nothing else may store it.
    package let secret: Secret

    /// A new person.
    package init(random: some RandomSource) { secret = random.secret() }

    /// Takes 32 bytes that came out of a wrap; `unusableKey` for any other length.
    package init(_ secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.secret = secret
    }
}
