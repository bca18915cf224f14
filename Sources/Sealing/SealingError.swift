/// Why something was not sealed or opened. It says nothing about the content.
package enum SealingError: Error, Equatable {
    /// The blob's first byte names a suite this program does not use.
    case unknownSuite(UInt8)
    /// The blob's second byte says that it is of another kind than the one asked for.
    case wrongKind(UInt8)
    /// The stored scrypt cost is below the floor or above what one sign-in may cost.
    case unacceptableCost(log2: UInt8)
    /// Too short, too long, or otherwise no blob of its kind.
    case malformed
    /// Wrong key, wrong place or changed bytes. Which of these it was cannot be told.
    case notOpened
    /// The key belongs to another space or epoch than the place asked for.
    case wrongSpace
    /// The body does not fit the largest size class of its kind.
    case tooLarge
    /// The bytes are no usable key.
    case unusableKey
    /// Too many sign-ins are waiting for the slow key derivation; they take this many seconds.
    case busy(seconds: Int)
    /// The client hung up before its turn came. Nothing was tried.
    case givenUp
}
