import Crypto
import FoundationEssentials

/// HPKE in base mode (RFC 9180) with X-Wing, HKDF-SHA-256 and AES-256-GCM: the encapsulated key, then the ciphertext.
enum PublicBox {
    static let keyCount = 1_120
    static let overhead = keyCount + 16
    private static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256
    private static let info = Data("two-evenings/1/public box".utf8)

    /// Seals for the recipient. Without the recipient's private key nobody can open it, not even the sender.
    static func seal(_ plaintext: Secret, to recipient: PersonPublicKeys, at associatedData: [UInt8])
        throws(SealingError)
        -> [UInt8]
    {
        let sealed: [UInt8]? = plaintext.withBytes { plaintext in
            guard let key = try? XWingMLKEM768X25519.PublicKey(rawRepresentation: recipient.kem),
                var sender = try? HPKE.Sender(recipientKey: key, ciphersuite: suite, info: info),
                let ciphertext = try? sender.seal(plaintext, authenticating: associatedData)
            else { return nil }
            return Array(sender.encapsulatedKey) + ciphertext
        }
        guard let sealed else { throw .unusableKey }
        return sealed
    }

    static func open<Opened>(
        _ sealed: ArraySlice<UInt8>, with keys: PersonKeys, at associatedData: [UInt8],
        read: (UnsafeRawBufferPointer) throws(SealingError) -> Opened
    ) throws(SealingError) -> Opened {
        guard sealed.count >= overhead else { throw .malformed }
        let encapsulated = Data(sealed.prefix(keyCount))
        guard
            var recipient = try? HPKE.Recipient(
                privateKey: keys.kem, ciphersuite: suite, info: info, encapsulatedKey: encapsulated),
            var plaintext = try? recipient.open(sealed.dropFirst(keyCount), authenticating: associatedData)
        else { throw .notOpened }
        return try plaintext.lentThenWiped(to: read)
    }
}
