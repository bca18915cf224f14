import Crypto
import FoundationEssentials

/// AES-256-GCM with a random 96-bit nonce; a box is the nonce, the ciphertext and the tag.
enum Box {
    static let overhead = 12 + 16

    /// Returns `head`, then the box.
    static func seal(
        _ plaintext: Secret, using key: SymmetricKey, at associatedData: [UInt8], head: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        let box = plaintext.withBytes { try? AES.GCM.seal($0, using: key, authenticating: associatedData).combined }
        guard let box else { throw .unusableKey }
        var blob = head
        blob.reserveCapacity(head.count + box.count)
        blob.append(contentsOf: box)
        return blob
    }

    /// Lends the plaintext to `read`, and wipes it afterwards.
    static func open<Opened>(
        _ blob: [UInt8], after headCount: Int = Head.count, using key: SymmetricKey, at associatedData: [UInt8],
        read: (UnsafeRawBufferPointer) throws(SealingError) -> Opened
    ) throws(SealingError) -> Opened {
        guard blob.count >= headCount + overhead else { throw .malformed }
        let opened = { (blob: UnsafeRawBufferPointer) -> Data? in
            let box = UnsafeRawBufferPointer(rebasing: blob[headCount...])
            return try? AES.GCM.open(AES.GCM.SealedBox(combined: box), using: key, authenticating: associatedData)
        }
        guard var plaintext = blob.withUnsafeBytes(opened) else { throw .notOpened }
        return try plaintext.lentThenWiped(to: read)
    }

    /// Returns the plaintext as it was sealed, without removing padding.
    static func open(
        _ blob: [UInt8], after headCount: Int = Head.count, using key: SymmetricKey, at associatedData: [UInt8]
    ) throws(SealingError) -> Secret {
        try open(blob, after: headCount, using: key, at: associatedData) { Secret(copying: $0) }
    }
}

extension Data {
    /// Lends bytes that nobody else holds, and overwrites them in place afterwards.
    mutating func lentThenWiped<Opened>(
        to read: (UnsafeRawBufferPointer) throws(SealingError) -> Opened
    ) throws(SealingError) -> Opened {
        let held = withUnsafeBytes { $0.baseAddress }
        let outcome: Result<Opened, SealingError> = withUnsafeMutableBytes { bytes in
            assert(
                UnsafeRawPointer(bytes.baseAddress) == held,
                "somebody else holds these bytes too: a copy would be wiped")
            defer { wipe(bytes) }
            do throws(SealingError) {
                return .success(try read(UnsafeRawBufferPointer(bytes)))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}
