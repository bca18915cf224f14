import Crypto
import CryptoExtras
import FoundationEssentials

/// The cost of one guess at words or digits (RFC 7914): 2^`log2` rounds, block size 8, parallelism 1.
package struct ScryptCost: Hashable, Sendable {
    /// The binary logarithm of the number of rounds.
    package let log2: UInt8

    /// What is used today: 128 MiB and about a third of a second; a debug build may take less.
    #if DEBUG
    package static let current = ScryptCost(log2: 10)
    #else
    package static let current = ScryptCost(log2: 17)
    #endif

    // A row may ask for more than today's cost, as a later version will. It may not ask for less, since somebody could
    // have lowered it to make guessing cheap; nor for so much that a few sign-ins exhaust the memory.
    private static let accepted = current.log2...18

    private init(log2: UInt8) { self.log2 = log2 }

    /// Reads a stored cost. Refuses one below the floor or above the ceiling.
    package init(stored log2: UInt8) throws(SealingError) {
        guard Self.accepted.contains(log2) else { throw .unacceptableCost(log2: log2) }
        self.init(log2: log2)
    }

    /// 32 bytes from a password and its salt. It is slow on purpose, so it is called through `ScryptGate`.
    func stretch(_ password: Secret, salt: [UInt8]) throws(SealingError) -> Secret {
        let key = password.withBytes { password in
            try? KDF.Scrypt.deriveKey(
                from: password, salt: salt, outputByteCount: 32, rounds: 1 << Int(log2), blockSize: 8, parallelism: 1)
        }
        guard let key else { throw .unusableKey }
        return key.withUnsafeBytes { Secret(copying: $0) }
    }
}
