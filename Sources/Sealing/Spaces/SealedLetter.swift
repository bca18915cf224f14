/// Letters, sealed for the therapist's public key, so that their writer cannot read them again. All have one size.
///
/// Everybody who has the therapist's public key could seal one. Each letter therefore carries, inside the seal, a code
/// that proves its writer: an HMAC-SHA-256 over place and body, under the account's letter key.
package enum SealedLetter {
    /// Seals a body at its place in the letterbox; `tooLarge` beyond 16,348 bytes.
    package static func seal(
        _ body: Secret, to therapist: PersonPublicKeys, by writer: LetterKey, context: EntryContext
    ) throws(SealingError) -> [UInt8] {
        let associatedData = context.associatedData(.letter).bytes
        let padded = try Padding.pad(body, after: writer.code(of: body, at: associatedData), to: Padding.letter)
        return Head.bytes(.letter) + (try PublicBox.seal(padded, to: therapist, at: associatedData))
    }

    /// Opens a letter with the therapist's keys, at its place only. It does not check who wrote it.
    package static func open(
        _ blob: [UInt8], with therapist: PersonKeys, context: EntryContext
    ) throws(SealingError) -> OpenedLetter {
        try Head.check(blob, is: .letter)
        let associatedData = context.associatedData(.letter).bytes
        return try PublicBox.open(blob.dropFirst(Head.count), with: therapist, at: associatedData) {
            padded throws(SealingError) in
            guard padded.count > LetterKey.codeCount else { throw .malformed }
            let code = Array(padded[..<LetterKey.codeCount])
            let rest = UnsafeRawBufferPointer(rebasing: padded[LetterKey.codeCount...])
            return OpenedLetter(body: try Padding.unpad(rest), code: code, associatedData: associatedData)
        }
    }
}

/// A letter that was opened. It must not be used until `isWritten` has confirmed its writer.
package struct OpenedLetter: Sendable {
    package let body: Secret
    private let code: [UInt8]
    private let associatedData: [UInt8]

    init(body: Secret, code: [UInt8], associatedData: [UInt8]) {
        (self.body, self.code, self.associatedData) = (body, code, associatedData)
    }

    /// Whether whoever sealed it had this key. It takes the same time for every wrong code.
    package func isWritten(with key: LetterKey) -> Bool {
        constantTimeEqual(code, key.code(of: body, at: associatedData))
    }
}
