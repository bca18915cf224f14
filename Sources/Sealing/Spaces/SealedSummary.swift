import Homework

/// What the list of couples shows of one couple, sealed under the shelf's key.
///
/// It opens only while everything it was made from is as it was then: `basis` is sealed in as associated data. So a summary
/// that an operator puts back after a letter came, or into another couple's slot, does not open.
package enum SealedSummary {
    /// Seals a content of at most 1,020 bytes; all summaries have one size.
    ///
    /// - Parameter basis: what the summary was made from.
    package static func seal(
        _ content: Secret, basis: [UInt8], under key: SpaceKey, slot: Int64
    ) throws(SealingError) -> [UInt8] {
        let padded = try Padding.pad(content, to: Padding.summary)
        return try Box.seal(padded, using: key.key, at: associatedData(basis, key, slot), head: Head.bytes(.summary))
    }

    /// Opens in its slot and on its basis only.
    package static func open(
        _ blob: [UInt8], basis: [UInt8], under key: SpaceKey, slot: Int64
    ) throws(SealingError) -> Secret {
        try Head.check(blob, is: .summary)
        return try Box.open(blob, using: key.key, at: associatedData(basis, key, slot), read: Padding.unpad)
    }

    private static func associatedData(_ basis: [UInt8], _ key: SpaceKey, _ slot: Int64) -> [UInt8] {
        var associatedData = AssociatedData(.summary)
        associatedData.add(key.space)
        associatedData.add(key.epoch)
        associatedData.add(slot)
        associatedData.add(basis)
        return associatedData.bytes
    }
}
