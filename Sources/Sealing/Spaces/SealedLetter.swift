/// Letters, sealed for the therapist's public key, so that their writer cannot read them again. All have one size.
///
/// Everybody who has the therapist's public key could seal one. Each letter therefore carries, inside the seal, a code
/// that proves its writer: an HMAC-SHA-256 over place and body, under the account's letter key.
package enum SealedLetter {
    /// Seals a body at its place in the letterbox; `tooLarge` beyond 16,348 bytes.
    package static func seal(
        _ body: Secret, to therapist: PersonPublicKeys, by writer: LetterKey, context: EntryContext
    ) throws(SealingError) -> [UInt8] {
        let place = context.place(.letter).bytes
        let padded = try Padding.pad(body, after: writer.code(of: body, at: place), to: Padding.letter)
        return Head.bytes(.letter) + (try PublicBox.seal(padded, to: therapist, at: place))
    }

    /// Opens a letter with the therapist's keys, at its place only. It does not check who wrote it.
    package static func open(
        _ blob: [UInt8], with therapist: PersonKeys, context: EntryContext
    ) throws(SealingError) -> OpenedLetter {
        try Head.check(blob, is: .letter)
        let place = context.place(.letter).bytes
        return try PublicBox.open(blob.dropFirst(Head.count), with: therapist, at: place) {
            padded throws(SealingError) in
            guard padded.count > LetterKey.codeCount else { throw .malformed }
            let code = Array(padded[..<LetterKey.codeCount])
            let rest = UnsafeRawBufferPointer(rebasing: padded[LetterKey.codeCount...])
            return OpenedLetter(body: try Padding.unpad(rest), code: code, place: place)
        }
    }
}

/// A letter that was opened. It must not be used until `isWritten` has confirmed its writer.
package struct OpenedLetter: Sendable {
    package let body: Secret
    private let code: [UInt8]
    private let place: [UInt8]

    init(body: Secret, code: [UInt8], place: [UInt8]) {
        (self.body, self.code, self.place) = (body, code, place)
    }

    /// Whether whoever sealed it had this key. It takes the same time for every wrong code.
    package func isWritten(with key: LetterKey) -> Bool { constantTimeEqual(code, key.code(of: body, at: place)) }
}
