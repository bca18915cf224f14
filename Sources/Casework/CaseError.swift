package import Homework
package import Sealing
package import Storage

/// Why a case could not be worked. None carries what was typed.
package enum CaseError: Error, Equatable {
    /// The act was refused; the page says why.
    case refused(Refusal)
    /// The same form was sent with other words.
    case formReused
    /// This person has sent as many letters as one day takes; nothing was written.
    case manyLetters
    /// Others kept writing at the same moment, five times over.
    case crowded
    /// The store failed; nothing was written.
    case store(StoreError)
    /// Something did not seal or open.
    case sealing(SealingError)
    /// Everything of the person or couple this is about was erased for good.
    case erased
    /// A key ring is missing or not what it should be.
    case noKeys
    /// What was typed is right, but what it should open is damaged. It has cost no try.
    case damagedKeys
    /// The session ended, or its device was forgotten, while this was being done: nothing was written.
    case signedOut
    /// The clinic has its first therapist: the one-time link is used.
    case alreadyBegun
}

// Every layer below throws an error of its own. These turn it into a case's: `try sealing(PersonKeys(secret))`. The store's
// are turned in one place, `CaseStore`.

/// Seals or opens something, and tells a failure as a case's.
func sealing<Result>(_ body: @autoclosure () throws(SealingError) -> Result) throws(CaseError) -> Result {
    do { return try body() } catch { throw .sealing(error) }
}

/// Decides something, and tells a refusal as a case's.
func deciding<Result>(_ body: @autoclosure () throws(Refusal) -> Result) throws(CaseError) -> Result {
    do { return try body() } catch { throw .refused(error) }
}
