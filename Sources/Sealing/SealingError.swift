/// Why something was not sealed or not opened; says nothing of the content.
package enum SealingError: Error, Equatable {
    /// The blob's first byte names a suite this program does not use.
    case unknownSuite(UInt8)
    /// The blob's second byte says it is another kind of sealing than the one asked for.
    case wrongKind(UInt8)
    /// The stored scrypt cost is below the floor or above what one sign-in may cost.
    case unacceptableCost(log2: UInt8)
    /// Too short, too long or otherwise not a blob of its kind.
    case malformed
    /// Wrong key, wrong place or changed bytes: the tag does not fit, and which of these it was cannot be told.
    case notOpened
    /// The key belongs to another space or epoch than the place asked for.
    case wrongSpace
    /// The body does not fit the largest size class of its kind.
    case tooLarge
    /// The bytes are no usable key.
    case unusableKey
    /// Too many sign-ins are waiting for the slow key derivation; those are through in so many seconds.
    case busy(seconds: Int)
    /// Whoever asked hung up before their turn came: nothing was tried.
    case givenUp
}
