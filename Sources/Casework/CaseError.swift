package import Homework
package import Sealing
package import Storage

/// Why work on a case failed. No error carries what a person typed, because an error may end in a log.
package enum CaseError: Error, Equatable {
    /// The act was refused; the page says why.
    case refused(Refusal)
    /// A form with the same id was saved before with other content.
    case formReused
    /// This person has reached the limit of letters for a day. Nothing was written.
    case manyLetters
    /// Other writes came first, five times in a row.
    case crowded
    /// The store failed; nothing was written.
    case store(StoreError)
    /// Sealing or opening something failed.
    case sealing(SealingError)
    /// The person or couple that this is about was erased.
    case erased
    /// A keyring is missing or malformed.
    case noKeys
    /// The typed secret is right, but what it should open is damaged. It does not count as a try.
    case damagedKeys
    /// The session ended meanwhile, or its device was removed. Nothing was written.
    case signedOut
    /// The clinic already has its first therapist, so the one-time link no longer works.
    case alreadyBegun
}

// Each layer below throws an error of its own, which these functions turn into a `CaseError`: `try sealing(…)`.
// `CaseStore` alone turns the errors of the store.

/// Seals or opens something, and turns a failure into a `CaseError`.
func sealing<Result>(_ body: @autoclosure () throws(SealingError) -> Result) throws(CaseError) -> Result {
    do { return try body() } catch { throw .sealing(error) }
}

/// Decides something, and turns a refusal into a `CaseError`.
func deciding<Result>(_ body: @autoclosure () throws(Refusal) -> Result) throws(CaseError) -> Result {
    do { return try body() } catch { throw .refused(error) }
}
