import Homework
import Sealing

/// A member's public keys, with the voucher that the card made for them.
///
/// A person's row has the keys of every enrolment, the newest first. What was signed before a new card stays valid.
struct VouchedKeys {
    let keys: PersonPublicKeys

    private static let voucherCount = 32
    private static let count = voucherCount + 1_249

    /// The bytes to store: the new keys in front of those of earlier enrolments.
    static func stored(
        _ keys: PersonPublicKeys, of person: PersonID, with voucherKey: Secret, before earlier: [UInt8]
    ) -> [UInt8] {
        CardVoucher.make(keys, of: person, with: voucherKey) + keys.bytes + earlier
    }

    /// Splits stored bytes into one part for each enrolment.
    static func parts(_ stored: [UInt8]) -> [[UInt8]] {
        (0..<stored.count / count).map { Array(stored[$0 * count..<($0 + 1) * count]) }
    }

    /// Returns nil if that card vouches for none of these keys. Then they are nobody's.
    init?(of person: PersonID, among stored: [[UInt8]], with card: CardMade) {
        guard let voucherKey = card.voucher else { return nil }
        for part in stored {
            let voucher = Array(part[..<Self.voucherCount])
            guard let keys = try? PersonPublicKeys(bytes: Array(part[Self.voucherCount...])),
                CardVoucher.verify(voucher, for: keys, of: person, with: voucherKey)
            else { continue }
            self.keys = keys
            return
        }
        return nil
    }
}

extension CardMade {
    init(member: PersonID, account: UInt64, at: Instant, voucher: Secret, name: String) {
        self.init(member: member, account: account, at: at, voucherKey: voucher.words, name: name)
    }

    var voucher: Secret? { Secret(words: voucherKey) }
}
