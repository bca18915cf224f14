package import Homework

/// What a slow decision at the doors rested on. Deriving a key takes a third of a second, and what was read before it can
/// have changed when its outcome is written: the store looks again in the transaction that writes.
package enum Premise: Hashable, Sendable {
    /// Nobody works here yet: of two who open the first link at once, one is made the clinic's therapist.
    case noTherapist
    /// The person's row is as it was read: whoever has used a new card, or made new words, is not overwritten.
    case person(PersonRow)
    /// This device is known, and as this person's: a phone that was forgotten meanwhile opens nothing.
    case deviceLock(Hash32, of: PersonID)
    /// This session is there, and this person's: one that was ended meanwhile acts no more.
    case session(Hash32, of: PersonID)
    /// This waits in a session, or nothing: words that came meanwhile are not lost with it.
    case waiting(Hash32, [UInt8]?)
}
