package import Homework

/// A space's key for one reader: sealed to the reader's public key and signed by who sealed it.
///
/// HPKE's base mode names no sender, so without the signature anyone could hand a reader a key of their own.
package enum Envelope {
    private static let signatureCount = 64

    /// Seals the key for a reader whose public key is known to be theirs.
    package static func seal(
        _ key: SpaceKey, for reader: PersonID, keys: PersonPublicKeys, signedBy signer: SigningKey
    ) throws(SealingError) -> [UInt8] {
        let place = place(key.space, key.epoch, reader)
        let sealed = Head.bytes(.envelope) + (try PublicBox.seal(key.secret, to: keys, at: place))
        return sealed + (try signer.sign(message(sealed, place)))
    }

    /// Opens an envelope that the pinned signer made for this reader; `badSignature` for anyone else's.
    package static func open(
        _ blob: [UInt8], space: SpaceID, epoch: UInt32, reader: PersonID, with keys: PersonKeys,
        signedBy signer: [UInt8]
    ) throws(SealingError) -> SpaceKey {
        try Head.check(blob, is: .envelope)
        guard blob.count == Head.count + PublicBox.overhead + 32 + signatureCount else { throw .malformed }
        let place = place(space, epoch, reader)
        let sealed = Array(blob.dropLast(signatureCount))
        let signature = Array(blob.suffix(signatureCount))
        guard SigningKey.isValid(signature, of: message(sealed, place), by: signer) else { throw .badSignature }
        let secret = try PublicBox.open(sealed.dropFirst(Head.count), with: keys, at: place) { Secret(copying: $0) }
        return try SpaceKey(space: space, epoch: epoch, secret: secret)
    }

    private static func place(_ space: SpaceID, _ epoch: UInt32, _ reader: PersonID) -> [UInt8] {
        var place = Place(.envelope)
        place.add(space)
        place.add(epoch)
        place.add(reader)
        return place.bytes
    }

    private static func message(_ sealed: [UInt8], _ place: [UInt8]) -> [UInt8] {
        Array("two-evenings/1/envelope signature".utf8) + [0] + place + sealed
    }
}
