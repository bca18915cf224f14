/// Letters: sealed to the therapist's public key, so that the writer cannot read them back; all of one size.
package enum SealedLetter {
    /// Seals a body of at most 16,380 bytes at its place in the letterbox.
    package static func seal(
        _ body: Secret, to therapist: PersonPublicKeys, context: EntryContext
    ) throws(SealingError) -> [UInt8] {
        let padded = try Padding.pad(body, to: Padding.letter)
        return Head.bytes(.letter) + (try PublicBox.seal(padded, to: therapist, at: context.place(.letter).bytes))
    }

    /// Opens with the therapist's keys, at its place only.
    package static func open(
        _ blob: [UInt8], with therapist: PersonKeys, context: EntryContext
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: .letter)
        return try PublicBox.open(
            blob.dropFirst(Head.count), with: therapist, at: context.place(.letter).bytes, read: Padding.unpad)
    }
}
