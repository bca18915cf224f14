import Crypto
import FoundationEssentials

/// An Ed25519 key (RFC 8032) that signs for one person.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// From 32 bytes of seed; `unusableKey` for any other length.
    package init(seed: Secret) throws(SealingError) {
        guard let key = seed.withBytes({ try? Curve25519.Signing.PrivateKey(rawRepresentation: $0) }) else {
            throw .unusableKey
        }
        self.key = key
    }

    /// The public half, 32 bytes.
    package var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

    func sign(_ message: [UInt8]) throws(SealingError) -> [UInt8] {
        guard let signature = try? key.signature(for: message) else { throw .unusableKey }
        return Array(signature)
    }

    static func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: message)
    }
}
