import Crypto
import FoundationEssentials

/// A person's public half: what others seal for, and whose signature they expect.
package struct PersonPublicKeys: Hashable, Sendable {
    /// The X-Wing public key, 1,216 bytes.
    package let kem: [UInt8]
    /// The Ed25519 public key, 32 bytes.
    package let signing: [UInt8]

    init(kem: [UInt8], signing: [UInt8]) {
        self.kem = kem
        self.signing = signing
    }

    /// Suite, KEM key, signing key: 1,249 bytes, as stored and as vouched for.
    package var bytes: [UInt8] { [Suite.first.rawValue] + kem + signing }

    /// Reads stored bytes. A signature or a voucher has to prove that they are this person's.
    package init(bytes: [UInt8]) throws(SealingError) {
        guard let suite = bytes.first else { throw .malformed }
        guard Suite(rawValue: suite) != nil else { throw .unknownSuite(suite) }
        guard bytes.count == 1 + 1_216 + 32 else { throw .malformed }
        self.init(kem: Array(bytes[1..<1_217]), signing: Array(bytes[1_217...]))
    }
}
