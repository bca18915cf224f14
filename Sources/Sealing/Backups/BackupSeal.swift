import Crypto
package import FoundationEssentials

/// How a backup is sealed: HPKE in base mode (RFC 9180) with X-Wing, HKDF-SHA-256 and AES-256-GCM, in pieces of 64 KiB.
///
/// The pieces are numbered by HPKE itself, and the last one says that it is the last. So a piece that was changed,
/// exchanged or left out does not open, and a backup that was cut off between two pieces is not taken for a whole one.
package enum BackupSeal {
    /// The bytes of the encapsulated key, which stand before the first piece.
    package static let keyCount = 1_120
    /// The bytes of a piece before it is sealed. Only the last one may be shorter.
    package static let pieceCount = 65_536
    /// The bytes of a sealed piece.
    package static let sealedCount = pieceCount + 16

    static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256

    static func info(_ header: [UInt8]) -> Data { Data("two-evenings/1/backup".utf8 + [0] + header) }
    static func associated(isLast: Bool) -> [UInt8] { [isLast ? 1 : 0] }
}

/// Seals the pieces of one backup, in order.
package struct BackupSealer {
    private var sender: HPKE.Sender
    /// Stands before the first piece.
    package let encapsulatedKey: [UInt8]

    /// - Parameter header: what anybody may read at the start of the backup. It cannot be exchanged afterwards.
    package init(for sheet: BackupPublicKey, header: [UInt8]) throws(SealingError) {
        guard let key = try? XWingMLKEM768X25519.PublicKey(rawRepresentation: sheet.key),
            let sender = try? HPKE.Sender(
                recipientKey: key, ciphersuite: BackupSeal.suite, info: BackupSeal.info(header))
        else { throw .unusableKey }
        self.sender = sender
        encapsulatedKey = Array(sender.encapsulatedKey)
    }

    /// The next piece, sealed. Every piece but the last has `pieceCount` bytes.
    package mutating func seal(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(SealingError) -> Data {
        do { return try sender.seal(piece, authenticating: BackupSeal.associated(isLast: isLast)) } catch {
            throw .unusableKey
        }
    }
}

/// Opens the pieces of one backup, in order.
package struct BackupOpener {
    private var recipient: HPKE.Recipient

    package init(
        with sheet: BackupSheet, header: [UInt8], encapsulatedKey: some Collection<UInt8>
    ) throws(SealingError) {
        let key = try sheet.key
        guard
            let recipient = try? HPKE.Recipient(
                privateKey: key, ciphersuite: BackupSeal.suite, info: BackupSeal.info(header),
                encapsulatedKey: Data(encapsulatedKey))
        else { throw .notOpened }
        self.recipient = recipient
    }

    /// The next piece; nil if it does not open as what it should be.
    package mutating func open(_ piece: Data, isLast: Bool) -> Data? {
        try? recipient.open(piece, authenticating: BackupSeal.associated(isLast: isLast))
    }
}
