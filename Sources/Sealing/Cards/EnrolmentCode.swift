import Crypto

/// The 128 bits printed on an enrolment card. They find the card, open it, and vouch for whoever used it.
package struct EnrolmentCode: Sendable {
    // 128 bits and 12 bits of check make 28 symbols.
    private static let symbolCount = 28

    private let secret: Secret

    /// A new card.
    package init(random: some RandomSource) { secret = random.secret(16) }

    /// Reads what a person typed from the card, in any case and spacing, with O for 0 and I or L for 1.
    ///
    /// Nil when a character or the check at the end is wrong, so that a typing error costs no try.
    package init?(typed: String) {
        guard var bytes = Crockford.decode(typed, count: Self.symbolCount) else { return nil }
        defer { bytes.withUnsafeMutableBytes { wipe($0) } }
        secret = Secret(copying: bytes[..<16])
        guard bytes[16...].elementsEqual(check) else { return nil }
    }

    /// Seven groups of four symbols, for paper.
    package var printed: String {
        let symbols = Array(Crockford.encode(secret.withBytes { Array($0) } + check, count: Self.symbolCount))
        return stride(from: 0, to: symbols.count, by: 4).map { String(symbols[$0..<$0 + 4]) }.joined(separator: " ")
    }

    /// The key of the card's row in the database. It does not help to open the card.
    package var lookup: [UInt8] { secret.mark("card id") }

    /// Makes the vouchers of whoever uses the card. The therapist keeps it in the file; the server never stores it in
    /// the clear.
    package var voucherKey: Secret { secret.derivedSecret("card voucher") }

    var wrapKey: SymmetricKey { secret.derived("card wrap") }

    private var check: [UInt8] {
        let mark = secret.mark("card check")
        return [mark[0], mark[1] & 0xF0]
    }
}
