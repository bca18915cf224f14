import Crypto
package import Homework

/// The key of a space at one epoch. Whoever has it can read the space.
package struct SpaceKey: Sendable {
    package let space: SpaceID
    /// Goes up by one each time the space gets a new key.
    package let epoch: UInt32
    /// 32 bytes, for keyrings, cards and session wraps.
    package let secret: Secret
    // Made once, because opening a journal uses it some hundred times.
    let key: SymmetricKey

    /// A new key.
    package init(space: SpaceID, epoch: UInt32, random: some RandomSource) {
        self.init(space: space, epoch: epoch, checked: random.secret())
    }

    /// A key from a keyring or a wrap; throws `unusableKey` unless it has 32 bytes.
    package init(space: SpaceID, epoch: UInt32, secret: Secret) throws(SealingError) {
        guard secret.count == 32 else { throw .unusableKey }
        self.init(space: space, epoch: epoch, checked: secret)
    }

    private init(space: SpaceID, epoch: UInt32, checked secret: Secret) {
        self.space = space
        self.epoch = epoch
        self.secret = secret
        key = secret.symmetricKey
    }

    func check(_ space: SpaceID, _ epoch: UInt32) throws(SealingError) {
        guard space == self.space, epoch == self.epoch else { throw .wrongSpace }
    }
}
