package import Homework

/// Proves that whoever made these public keys had the card: an HMAC under a key that only the card and the therapist
/// have.
///
/// A server that replaces a member's public keys cannot make one.
package enum CardVoucher {
    /// Made by the member's enrolment with the card's `voucherKey`; 32 bytes.
    package static func make(_ keys: PersonPublicKeys, of person: PersonID, with voucherKey: Secret) -> [UInt8] {
        voucherKey.code("voucher", person.bytes + keys.bytes)
    }

    /// Checked by the therapist's next reading, with the `voucherKey` that the file holds.
    package static func verify(
        _ voucher: [UInt8], for keys: PersonPublicKeys, of person: PersonID, with voucherKey: Secret
    ) -> Bool {
        constantTimeEqual(voucher, make(keys, of: person, with: voucherKey))
    }
}
