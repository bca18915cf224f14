/// What an entry holds once opened.
package struct OpenedEntry: Sendable {
    package let body: Secret
    /// Nil for an entry without signature. A signature that is present still has to be checked with
    /// `EntrySignature.verify`.
    package let signature: EntrySignature?
}

/// Entries of a journal under their space's key, padded to a size class.
package enum SealedEntry {
    /// Seals a body of at most 65,467 bytes at its place. The signature, if there is one, is inside the box.
    package static func seal(
        _ body: Secret, under key: SpaceKey, context: EntryContext, signedBy signer: SigningKey? = nil
    ) throws(SealingError) -> [UInt8] {
        try key.check(context.space, context.epoch)
        var front: [UInt8] = [0]
        if let signer {
            front = [1] + (try EntrySignature(of: body, at: context, by: signer)).bytes
        }
        return try Box.seal(
            Padding.pad(body, after: front), using: key.key, at: context.associatedData(.entry).bytes,
            head: Head.bytes(.entry))
    }

    /// Opens an entry at the place that its row claims. If it was moved or changed, this throws `notOpened`.
    package static func open(
        _ blob: [UInt8], under key: SpaceKey, context: EntryContext
    ) throws(SealingError) -> OpenedEntry {
        try key.check(context.space, context.epoch)
        try Head.check(blob, is: .entry)
        return try Box.open(blob, using: key.key, at: context.associatedData(.entry).bytes) {
            padded throws(SealingError) in
            let signed = padded.first == 1
            let front = signed ? 65 : 1
            guard padded.count > front, signed || padded.first == 0 else { throw .malformed }
            let rest = UnsafeRawBufferPointer(rebasing: padded[front...])
            return OpenedEntry(
                body: try Padding.unpad(rest), signature: signed ? EntrySignature(Array(padded[1..<65])) : nil)
        }
    }
}
