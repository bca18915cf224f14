import Crypto
import CryptoExtras
import FoundationEssentials
package import Homework

/// Turns the meaning of an address into the text that one reader sees: the same each time, and of the same length for
/// all.
///
/// AES-256-GCM-SIV (RFC 8452) with a fixed nonce. The algorithm is made for that: it reveals only whether two addresses
/// of one reader are the same. Readers have different keys, so an address tells nobody else anything.
package struct AddressKey: Sendable {
    /// The length of a meaning in bytes.
    package static let meaningCount = 24
    /// The length of a text in characters.
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

    /// The meaning of a text made for this reader; nil for anything else.
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
