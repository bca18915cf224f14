package import Homework

/// The number on the receipt of an erased couple, which finds its row in the ledger. It says nothing about anybody,
/// because the id it is made from is random.
package enum ReceiptNumber {
    /// *7Q2M-K3F9*
    package static func text(_ couple: CoupleID) -> String {
        let symbols = Crockford.encode(couple.bytes, count: 8)
        return "\(symbols.prefix(4))-\(symbols.suffix(4))"
    }
}
