import Crypto
import CryptoExtras
import FoundationEssentials

/// The cost of one guess at words or digits (RFC 7914): 2^`log2` rounds, block size 8, parallelism 1.
package struct ScryptCost: Hashable, Sendable {
    /// The binary logarithm of the number of rounds; a derivation takes 2^`log2` KiB of memory.
    package let log2: UInt8

    // A debug build takes less, so that tests are quick; the two still differ.
    #if DEBUG
    /// Words that a person keeps, or hears read out: 128 MiB and about a third of a second.
    package static let words = ScryptCost(log2: 10)
    /// Six digits: 32 MiB and less than a tenth of a second. Whoever has the database alone cannot try them at all, since
    /// the device's secret is part of the key; this is for whoever has its cookie too (docs/decisions/0025).
    package static let digits = ScryptCost(log2: 9)
    #else
    /// Words that a person keeps, or hears read out: 128 MiB and about a third of a second.
    package static let words = ScryptCost(log2: 17)
    /// Six digits: 32 MiB and less than a tenth of a second. Whoever has the database alone cannot try them at all, since
    /// the device's secret is part of the key; this is for whoever has its cookie too (docs/decisions/0025).
    package static let digits = ScryptCost(log2: 15)
    #endif

    /// The most a row may ask for: 256 MiB. The gate lets two derivations run, so they never take more than 512 MiB.
    private static let ceiling: UInt8 = 18

    private init(log2: UInt8) { self.log2 = log2 }

    /// Reads a stored cost. A row may ask for more than `floor`, as an earlier or a later version does. It may not ask
    /// for less, since somebody could have lowered it to make guessing cheap; nor for so much that a few sign-ins
    /// exhaust the memory.
    package init(stored log2: UInt8, floor: ScryptCost) throws(SealingError) {
        guard (floor.log2...Self.ceiling).contains(log2) else { throw .unacceptableCost(log2: log2) }
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
