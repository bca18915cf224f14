package import Homework
import Sealing
import Storage

/// Everything that one couple's summary was made from, told without opening any of it. A summary is sealed to it: where
/// anything of this differs, the couple is opened.
struct SummaryBasis {
    private let bytes: [UInt8]
    private let journals: [SpaceID: JournalExtent]

    /// - Parameter keyring: the couple's sealed keys; without them no summary opens, since the couple would not either.
    init(keyring: [UInt8]?, journals: [SpaceID: JournalExtent]) {
        self.journals = journals
        var bytes: [UInt8] = []
        func add(_ number: UInt64) { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }
        add(CoupleSummary.version)
        add(UInt64(journals.count))
        for (space, extent) in journals.sorted(by: { $0.key < $1.key }) {
            bytes += space.bytes
            for number in [extent.head, extent.rows, extent.bytes] { add(UInt64(bitPattern: number)) }
        }
        self.bytes = keyring.map { bytes + $0 } ?? []
    }

    /// Whether these are the journals of this couple as they were read, with no entry missing.
    func holds(_ heads: [SpaceID: Int64], of keyring: CoupleKeyring) -> Bool {
        let spaces =
            [keyring.table.space, keyring.file.space] + keyring.members.flatMap { [$0.desk.space, $0.letterbox] }
        return spaces.allSatisfy { space in
            journals[space].map { $0.isIntact && $0.head == heads[space] } ?? false
        }
    }

    /// Nil for a summary that does not fit its size.
    func seal(_ summary: CoupleSummary, under shelf: SpaceKey, slot: Int64) -> [UInt8]? {
        guard !bytes.isEmpty else { return nil }
        var content: [UInt8] = []
        summary.write(to: &content)
        return try? SealedSummary.seal(Secret(copying: content), basis: bytes, under: shelf, slot: slot)
    }

    /// Nil for a summary that was made from anything else.
    func open(_ blob: [UInt8], under shelf: SpaceKey, slot: Int64) -> CoupleSummary? {
        guard !bytes.isEmpty,
            let content = try? SealedSummary.open(blob, basis: bytes, under: shelf, slot: slot)
        else { return nil }
        return CoupleSummary(wire: content.withBytes { Array($0) }[...])
    }
}

extension CoupleKeyring {
    /// Where the couple's summary is kept on the shelf: beside no other couple's keys, whose slots are above 0.
    package static func summarySlot(_ couple: CoupleID) -> Int64 { -slot(couple) }
}
