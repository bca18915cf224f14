/// A letter after its first reading: the same body at the same place, under the file's key, which is faster to open.
///
/// Stored are suite, kind, the epoch of the file's key (the row knows only the letterbox's), and the box.
package enum FiledLetter {
    private static let headCount = Head.count + 4

    /// Whether a letter was already sealed again under the file's key.
    package static func isFiled(_ blob: [UInt8]) -> Bool {
        blob.prefix(Head.count).elementsEqual(Head.bytes(.filedLetter))
    }

    /// The epoch of the file's key that opens it.
    package static func fileEpoch(of blob: [UInt8]) throws(SealingError) -> UInt32 {
        try Head.check(blob, is: .filedLetter)
        guard blob.count >= headCount else { throw .malformed }
        return blob[Head.count..<headCount].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Seals an opened letter under the file's key, at the letter's own place in the letterbox.
    package static func seal(
        _ body: Secret, under file: SpaceKey, context: EntryContext
    ) throws(SealingError) -> [UInt8] {
        let epoch = withUnsafeBytes(of: file.epoch.bigEndian) { Array($0) }
        return try Box.seal(
            Padding.pad(body, to: Padding.letter), using: file.key, at: associatedData(file, context),
            head: Head.bytes(.filedLetter) + epoch)
    }

    /// Opens under the file's key, at the letter's own place only.
    package static func open(
        _ blob: [UInt8], under file: SpaceKey, context: EntryContext
    ) throws(SealingError) -> Secret {
        guard try fileEpoch(of: blob) == file.epoch else { throw .wrongSpace }
        return try Box.open(
            blob, after: headCount, using: file.key, at: associatedData(file, context), read: Padding.unpad)
    }

    private static func associatedData(_ file: SpaceKey, _ context: EntryContext) -> [UInt8] {
        var associatedData = context.associatedData(.filedLetter)
        associatedData.add(file.space)
        associatedData.add(file.epoch)
        return associatedData.bytes
    }
}
