import Crypto

/// The 160 bits on the paper that opens a clinic's backups. The program forgets them once they are printed; only the
/// public half stays on the machine.
///
/// A backup holds the database and the pepper. What people wrote in it is sealed once more, for its readers. So whoever
/// has the sheet and a backup can put the clinic back, and can read no more than the operator could before.
package struct BackupSheet: Sendable {
    private static let symbolCount = 32
    /// How many groups of four symbols there are.
    package static let groupCount = 8

    private let secret: Secret

    /// A new sheet.
    package init(random: some RandomSource) { secret = random.secret(20) }

    /// Reads what a person typed from the sheet, in any case and spacing, with O for 0 and I or L for 1. Nil unless
    /// there are 32 symbols.
    package init?(typed: String) {
        guard var bytes = Crockford.decode(typed, count: Self.symbolCount) else { return nil }
        secret = Secret(wiping: &bytes)
    }

    /// Eight groups of four symbols, for paper.
    package var groups: [String] {
        var bytes = secret.withBytes { Array($0) }
        defer { bytes.withUnsafeMutableBytes { wipe($0) } }
        let symbols = Array(Crockford.encode(bytes, count: Self.symbolCount))
        return (0..<Self.groupCount).map { String(symbols[$0 * 4..<$0 * 4 + 4]) }
    }

    /// The half that seals backups and opens none.
    package var publicHalf: BackupPublicKey {
        get throws(SealingError) {
            BackupPublicKey(
                key: Array(try key.publicKey.rawRepresentation), groupChecks: groups.indices.map { check(of: $0) })
        }
    }

    var key: XWingMLKEM768X25519.PrivateKey {
        get throws(SealingError) {
            let key = secret.derived("backup sheet kem").withUnsafeBytes { seed in
                try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil)
            }
            guard let key else { throw .unusableKey }
            return key
        }
    }

    private func check(of group: Int) -> UInt8 { Self.check(of: groups[group], at: group) }

    /// One byte that tells whether a group was copied right. All eight together say 64 of the 160 bits to whoever can
    /// read the file they are in; the 96 that remain are too many to try.
    static func check(of group: String, at index: Int) -> UInt8 {
        Secret(copying: [UInt8(truncatingIfNeeded: index)] + group.utf8).mark("backup sheet group")[0]
    }
}

/// The half of a backup sheet that stays on the machine. It seals backups, and it knows whether two groups of the sheet
/// were typed right.
package struct BackupPublicKey: Sendable, Equatable {
    /// An X-Wing public key, 1,216 bytes.
    package let key: [UInt8]
    /// One byte for each group of the sheet.
    package let groupChecks: [UInt8]

    /// Takes what was stored. The key is checked when it is first used.
    package init(key: [UInt8], groupChecks: [UInt8]) {
        self.key = key
        self.groupChecks = groupChecks
    }

    /// Eight symbols that tell one sheet from another. They are printed on the sheet and stand at the start of every
    /// backup.
    package var number: String {
        let digest = Array(SHA256.hash(data: Array("two-evenings/1/backup sheet number".utf8) + [0] + key))
        let symbols = Array(Crockford.encode(digest, count: 8))
        return String(symbols[..<4]) + "-" + String(symbols[4...])
    }

    /// Whether this is the group with that place on the sheet, counted from 0. A wrong group passes once in 256.
    package func isGroup(_ typed: String, at index: Int) -> Bool {
        guard groupChecks.indices.contains(index), let bytes = Crockford.decode(typed, count: 4) else { return false }
        return BackupSheet.check(of: Crockford.encode(bytes, count: 4), at: index) == groupChecks[index]
    }
}
