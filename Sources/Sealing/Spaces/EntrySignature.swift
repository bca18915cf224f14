import Crypto

/// The Ed25519 signature inside an entry, by the therapist or by the member who is its author; 64 bytes.
package struct EntrySignature: Hashable, Sendable {
    package let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(of body: Secret, at context: EntryContext, by key: SigningKey) throws(SealingError) {
        bytes = try key.sign(Self.message(body, context))
    }

    /// Whether this is that signer's signature over this body at this place. It takes 70 microseconds.
    package func verify(by publicKey: [UInt8], context: EntryContext, body: Secret) -> Bool {
        SigningKey.isValid(bytes, of: Self.message(body, context), by: publicKey)
    }

    /// SHA-256, whole: somebody who finds another message with the same digest has forged a signature.
    package struct Digest: Hashable, Sendable {
        private let words: SIMD4<UInt64>

        /// Nil for anything but 32 bytes.
        package init?(_ bytes: [UInt8]) {
            guard bytes.count == 32 else { return nil }
            words = bytes.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
        }

        fileprivate init(_ digest: SHA256Digest) {
            words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
        }
    }

    /// The digest of everything that `verify` depends on. A caller that stored it after a success need not verify the
    /// same again.
    package func digest(by publicKey: [UInt8], context: EntryContext, body: Secret) -> Digest {
        // Key and signature have a fixed, checked length, so that the same bytes cannot be split in another way and
        // give the same digest.
        var whole = publicKey.count == 32 ? publicKey : [UInt8](repeating: 0, count: 32)
        whole.reserveCapacity(192 + body.count)
        whole += bytes
        Self.append(body, context, to: &whole)
        return Digest(SHA256.hash(data: whole))
    }

    private static func message(_ body: Secret, _ context: EntryContext) -> [UInt8] {
        var message: [UInt8] = []
        append(body, context, to: &message)
        return message
    }

    private static func append(_ body: Secret, _ context: EntryContext, to message: inout [UInt8]) {
        message += "two-evenings/1/entry signature".utf8
        message.append(0)
        message += context.associatedData(.entry).bytes
        body.withBytes { message.append(contentsOf: $0) }
    }
}
