import Crypto
import CryptoExtras
import FoundationEssentials
package import Homework

/// Turns what an address means into the text one reader sees, the same each time, of one length for all.
///
/// AES-256-GCM-SIV (RFC 8452) with a fixed nonce: made for that, it shows only whether two addresses of a reader are
/// the same one. Readers have keys of their own, so an address tells nothing to anyone else.
package struct AddressKey: Sendable {
    /// The bytes a meaning has, always.
    package static let meaningCount = 24
    /// The characters a text has, always.
    package static let textCount = 54

    private static let nonce = [UInt8](repeating: 0, count: 12)
    private static let tagCount = 16
    private let key: SymmetricKey

    /// The key of one reader under the server's `addresses` key.
    package init(server: Secret, reader: PersonID) { key = server.derived("reader", reader.bytes) }

    /// The text of 24 bytes; `malformed` for any other number.
    package func text(for meaning: [UInt8]) throws(SealingError) -> String {
        guard meaning.count == Self.meaningCount else { throw .malformed }
        let associatedData = AssociatedData(.address).bytes
        guard let nonce = try? AES.GCM._SIV.Nonce(data: Self.nonce),
            let box = try? AES.GCM._SIV.seal(meaning, using: key, nonce: nonce, authenticating: associatedData)
        else { throw .unusableKey }
        return Base64URL.encode(Array(box.ciphertext) + box.tag)
    }

    /// The meaning of a text made for this reader; nil for anything else whatever.
    package func meaning(of text: String) -> [UInt8]? {
        guard text.utf8.count == Self.textCount, let bytes = Base64URL.decode(text),
            let nonce = try? AES.GCM._SIV.Nonce(data: Self.nonce),
            let box = try? AES.GCM._SIV.SealedBox(
                nonce: nonce, ciphertext: bytes.dropLast(Self.tagCount), tag: bytes.suffix(Self.tagCount)),
            let meaning = try? AES.GCM._SIV.open(box, using: key, authenticating: AssociatedData(.address).bytes)
        else { return nil }
        return Array(meaning)
    }
}
