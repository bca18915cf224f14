import Crypto

/// The Ed25519 signature inside an entry: by the therapist, or by the member who named themselves; 64 bytes.
package struct EntrySignature: Hashable, Sendable {
    package let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(of body: Secret, at context: EntryContext, by key: SigningKey) throws(SealingError) {
        bytes = try key.sign(Self.message(body, context))
    }

    /// Whether this is the signature of that signer over this body at this place; 70 microseconds.
    package func verify(by publicKey: [UInt8], context: EntryContext, body: Secret) -> Bool {
        SigningKey.isValid(bytes, of: Self.message(body, context), by: publicKey)
    }

    /// SHA-256 of all that `verify` looks at: whoever keeps it after a success need not verify the same again.
    package func digest(by publicKey: [UInt8], context: EntryContext, body: Secret) -> [UInt8] {
        var hash = SHA256()
        // Both of fixed length, checked, so that no other split of the same bytes gives the same digest.
        hash.update(data: publicKey.count == 32 ? publicKey : [UInt8](repeating: 0, count: 32))
        hash.update(data: bytes)
        hash.update(data: Self.message(body, context))
        return Array(hash.finalize())
    }

    private static func message(_ body: Secret, _ context: EntryContext) -> [UInt8] {
        var message = Array("two-evenings/1/entry signature".utf8) + [0] + context.place(.entry).bytes
        body.withBytes { message.append(contentsOf: $0) }
        return message
    }
}
