package import Homework

/// Where a slip belongs: the slot of a space, and which version of it.
package struct SlipContext: Hashable, Sendable {
    package let space: SpaceID
    /// The epoch of the space's key.
    package let epoch: UInt32
    package let slot: Int64
    /// Goes up with each writing, so that an older slip cannot pass for the newest.
    package let version: Int64

    package init(space: SpaceID, epoch: UInt32, slot: Int64, version: Int64) {
        self.space = space
        self.epoch = epoch
        self.slot = slot
        self.version = version
    }

    var associatedData: [UInt8] {
        var associatedData = AssociatedData(.slip)
        associatedData.add(space)
        associatedData.add(epoch)
        associatedData.add(slot)
        associatedData.add(version)
        return associatedData.bytes
    }
}

/// Sealed items that are replaced or large, one for each slot, padded to a size class.
///
/// Stored are suite, kind, epoch, version, and the box; the row of a slot has neither epoch nor version.
package enum SealedSlip {
    private static let headCount = Head.count + 4 + 8

    /// Seals a content of at most 65,532 bytes.
    package static func seal(
        _ content: Secret, under key: SpaceKey, context: SlipContext
    ) throws(SealingError) -> [UInt8] {
        try key.check(context.space, context.epoch)
        var head = AssociatedData(.slip)
        head.add(context.epoch)
        head.add(context.version)
        return try Box.seal(Padding.pad(content), using: key.key, at: context.associatedData, head: head.bytes)
    }

    /// Opens in its slot and version only.
    package static func open(
        _ blob: [UInt8], under key: SpaceKey, context: SlipContext
    ) throws(SealingError) -> Secret {
        try key.check(context.space, context.epoch)
        guard try self.context(of: blob, in: context.space, slot: context.slot) == context else { throw .notOpened }
        return try Box.open(blob, after: headCount, using: key.key, at: context.associatedData, read: Padding.unpad)
    }

    /// The epoch and version that a blob claims. Only `open` proves them.
    package static func context(
        of blob: [UInt8], in space: SpaceID, slot: Int64
    ) throws(SealingError) -> SlipContext {
        try Head.check(blob, is: .slip)
        guard blob.count >= headCount else { throw .malformed }
        let epoch = blob[Head.count..<Head.count + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let version = blob[Head.count + 4..<headCount].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return SlipContext(space: space, epoch: epoch, slot: slot, version: Int64(bitPattern: version))
    }
}
