/// Proves which account wrote a letter. Whoever has it can write letters, and cannot read any.
///
/// The card carries one for the first letter alone. That letter hands over a fresh key for all later ones, so that
/// somebody who finds the card later, or an older backup, cannot write letters (docs/decisions/0019).
package struct LetterKey: Sendable {
    /// The length of a code in bytes.
    package static let codeCount = 32

    package let secret: Secret

    /// The key for the first letter of the account that a card with this `voucherKey` makes.
    package init(voucherKey: Secret) { secret = voucherKey.derivedSecret("letters") }

    /// A fresh key, which no card carries.
    package init(random: some RandomSource) { secret = random.secret() }

    /// A key that was stored: 32 bytes.
    package init(_ secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.secret = secret
    }

    func code(of body: Secret, at associatedData: [UInt8]) -> [UInt8] {
        secret.code("letter", associatedData, then: body)
    }
}
