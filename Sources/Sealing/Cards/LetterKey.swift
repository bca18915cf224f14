/// With this key an enrolled member's letters prove whose they are. Its holder can write letters, and read none.
///
/// Comes with the card: the member keeps it in the ring, the therapist makes it again from the card's `voucherKey`.
package struct LetterKey: Sendable {
    /// The bytes of a code.
    package static let codeCount = 32

    package let secret: Secret

    /// The key of the account that a card with this `voucherKey` makes.
    package init(voucherKey: Secret) { secret = voucherKey.derivedSecret("letters") }

    /// A key as it was kept: 32 bytes.
    package init(_ secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.secret = secret
    }

    func code(of body: Secret, at place: [UInt8]) -> [UInt8] { secret.code("letter", place, then: body) }
}
