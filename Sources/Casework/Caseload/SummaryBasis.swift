package import Homework
import Sealing
import Storage

/// Identifies everything that one couple's summary was made from, without opening any of it. The summary is sealed to
/// these bytes: if anything differs, it does not open, and the couple's journals are opened instead.
struct SummaryBasis {
    private let bytes: [UInt8]
    private let journals: [SpaceID: JournalExtent]

    /// - Parameter keyring: the couple's sealed keyring. Without it no summary opens, since the couple would not open
    ///   either.
    init(keyring: [UInt8]?, journals: [SpaceID: JournalExtent]) {
        self.journals = journals
        var bytes: [UInt8] = []
        func add(_ number: UInt64) { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }
        add(CoupleSummary.version)
        add(UInt64(journals.count))
        for (space, extent) in journals.sorted(by: { $0.key < $1.key }) {
            bytes += space.bytes
            for number in [extent.head, extent.rows, extent.bytes] { add(UInt64(bitPattern: number)) }
            if let restored = extent.restored { add(UInt64(bitPattern: restored.count)) }
        }
        self.bytes = keyring.map { bytes + $0 } ?? []
    }

    /// Whether these heads are those of the couple's journals as they were read, with no entry missing.
    func holds(_ heads: [SpaceID: Int64], of keyring: CoupleKeyring) -> Bool {
        let spaces =
            [keyring.table.space, keyring.file.space] + keyring.members.flatMap { [$0.desk.space, $0.letterbox] }
        return spaces.allSatisfy { space in
            journals[space].map { $0.isIntact && $0.head == heads[space] } ?? false
        }
    }

    /// Returns nil if the summary is too long for its fixed size.
    func seal(_ summary: CoupleSummary, under shelf: SpaceKey, slot: Int64) -> [UInt8]? {
        guard !bytes.isEmpty else { return nil }
        var content: [UInt8] = []
        summary.write(to: &content)
        return try? SealedSummary.seal(Secret(copying: content), basis: bytes, under: shelf, slot: slot)
    }

    /// Returns nil if the summary was made from anything else.
    func open(_ blob: [UInt8], under shelf: SpaceKey, slot: Int64) -> CoupleSummary? {
        guard !bytes.isEmpty,
            let content = try? SealedSummary.open(blob, basis: bytes, under: shelf, slot: slot)
        else { return nil }
        return CoupleSummary(wire: content.withBytes { Array($0) }[...])
    }
}

extension CoupleKeyring {
    /// The slot of the shelf that stores the couple's summary. It is negative: the slots of keyrings are above 0.
    package static func summarySlot(_ couple: CoupleID) -> Int64 { -slot(couple) }
}
