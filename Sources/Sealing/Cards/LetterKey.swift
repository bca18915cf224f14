/// With this key an enrolled member's letters prove whose they are. Its holder can write letters, and read none.
///
/// The card brings one for the first letter alone; in it the enrolment hands over a fresh key for all that follow, which
/// whoever finds the card later, or an older backup, does not learn (docs/decisions/0019).
package struct LetterKey: Sendable {
    /// The bytes of a code.
    package static let codeCount = 32

    package let secret: Secret

    /// The key for the first letter of the account that a card with this `voucherKey` makes.
    package init(voucherKey: Secret) { secret = voucherKey.derivedSecret("letters") }

    /// A fresh key, which no card knows.
    package init(random: some RandomSource) { secret = random.secret() }

    /// A key as it was kept: 32 bytes.
    package init(_ secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.secret = secret
    }

    func code(of body: Secret, at associatedData: [UInt8]) -> [UInt8] {
        secret.code("letter", associatedData, then: body)
    }
}
