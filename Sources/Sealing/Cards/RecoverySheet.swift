import Crypto
package import Homework

/// The 160 random bits that a therapist keeps on paper. Together with the pepper they open that person's secret, once,
/// when the device and the six words are lost.
///
/// So many bits cannot be guessed, so no slow derivation is needed.
package struct RecoverySheet: Sendable {
    // 160 bits are exactly 32 symbols. There is no check: eight groups of four are all a person has to type.
    private static let symbolCount = 32

    private let secret: Secret

    /// A new sheet.
    package init(random: some RandomSource) { secret = random.secret(20) }

    /// Reads what a person typed from the sheet, in any case and spacing, with O for 0 and I or L for 1.
    ///
    /// Nil for another number of symbols, or for a character that is not one.
    package init?(typed: String) {
        guard var bytes = Crockford.decode(typed, count: Self.symbolCount) else { return nil }
        defer { bytes.withUnsafeMutableBytes { wipe($0) } }
        secret = Secret(copying: bytes)
    }

    /// Eight groups of four symbols, for paper.
    package var printed: String {
        let symbols = Array(Crockford.encode(secret.withBytes { Array($0) }, count: Self.symbolCount))
        return stride(from: 0, to: symbols.count, by: 4).map { String(symbols[$0..<$0 + 4]) }.joined(separator: " ")
    }

    /// The key of the sheet's row in the database. It does not help to open the row.
    package var lookup: [UInt8] { secret.mark("recovery sheet id") }

    /// What a form that this sheet was typed for is bound to. No database stores it.
    package var holder: Secret { secret.derivedSecret("recovery sheet holder") }

    /// Wraps the person's secret.
    ///
    /// - Parameter epoch: the epoch of the person's words when the sheet was made.
    package func seal(
        _ person: PersonSecret, of id: PersonID, epoch: UInt32, pepper: Pepper
    ) throws(SealingError) -> [UInt8] {
        let associatedData = Self.associatedData(id, epoch)
        return try Box.seal(
            person.secret, using: key(associatedData, pepper), at: associatedData, head: Head.bytes(.recoverySheet))
    }

    /// Opens the wrap: `notOpened` for another sheet, another pepper, another person or another epoch.
    package func open(
        _ blob: [UInt8], of id: PersonID, epoch: UInt32, pepper: Pepper
    ) throws(SealingError) -> PersonSecret {
        try Head.check(blob, is: .recoverySheet)
        let associatedData = Self.associatedData(id, epoch)
        return try PersonSecret(try Box.open(blob, using: key(associatedData, pepper), at: associatedData))
    }

    /// A wrap that no sheet opens. It is tried for a sheet that nobody has, so that the work is the same.
    package static func decoy(random: some RandomSource) -> [UInt8] {
        Head.bytes(.recoverySheet) + random.bytes(Box.overhead + 32)
    }

    private func key(_ associatedData: [UInt8], _ pepper: Pepper) -> SymmetricKey {
        secret.derived("recovery sheet", associatedData, salt: pepper.secret)
    }

    private static func associatedData(_ id: PersonID, _ epoch: UInt32) -> [UInt8] {
        var associatedData = AssociatedData(.recoverySheet)
        associatedData.add(id)
        associatedData.add(epoch)
        return associatedData.bytes
    }
}
