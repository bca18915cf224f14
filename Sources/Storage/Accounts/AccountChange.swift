package import Homework

/// One change to people, keys and devices. A list of them is applied in order, all or nothing.
package enum AccountChange: Hashable, Sendable {
    /// Adds a person or renews name, keys, words and epoch; role and couple of a person never change.
    case person(PersonRow)
    /// Removes the person with spaces, cards, sessions and device locks.
    case removePerson(PersonID)
    /// Adds a couple or gives it another therapist.
    case couple(CoupleRow)
    /// Removes the couple with its members, spaces and all that hangs on them.
    case removeCouple(CoupleID)
    /// Adds a space with an empty journal; adding the same space again changes nothing.
    case space(SpaceRow)
    /// Removes a space with journal and slips.
    case removeSpace(SpaceID)
    /// Adds or replaces a card.
    case card(CardRow)
    /// Uses a card up: its wraps go, its row stays until it expires. Refuses the whole batch with `cardSpent` when the
    /// card is unknown, was used before, or has expired at this minute.
    case spendCard(Hash32, at: Minute)
    /// Gives a card words to be spoken, in place of any before, and changes nothing else of it: a card that was used
    /// while they were made stays used. Refuses the whole batch with `cardSpent` when it is unknown or was used.
    case speakCard(Hash32, SpokenWrap)
    case removeCard(Hash32)
    /// Removes every card of a member, also one that was made since the member's cards were read.
    case removeCards(of: PersonID)
    /// Begins a session; its lookup id must be new.
    case startSession(SessionRow)
    case inSession(Hash32, SessionChange)
    case removeSession(Hash32)
    /// Removes every session of a person, or every other one.
    case removeSessions(of: PersonID, but: Hash32?)
    /// Keeps something for some minutes, in place of what was kept there before.
    case pending(PendingRow)
    /// Keeps what a form was answered. Refuses the whole batch with `writtenBefore` when that answer is kept already.
    case keepAnswer(PendingRow)
    case removePending(Hash32)
    /// Sets up the digits on a device, or sets them anew.
    case deviceLock(DeviceLockRow)
    /// The digits were right: gives wrap and tries back. Nothing happens when the device was forgotten meanwhile.
    case deviceLockOpened(Hash32, wrap: [UInt8], tries: Int64, day: Int32)
    case removeDeviceLock(Hash32)
    /// Forgets every device of a person, or every other one.
    case removeDeviceLocks(of: PersonID, but: Hash32?)
    /// Counts one try under a key. Refuses the whole batch with `overLimit` when the limit of the running span is reached.
    case count(Hash32, TryLimit, at: Minute)
    /// Forgets the tries counted under this key.
    case clearThrottle(Hash32)
    /// Changes nothing. Refuses the whole batch with `overtaken` where this no longer holds.
    case expect(Premise)
    /// Sets or removes a row of the clinic.
    case clinic(ClinicKey, [UInt8]?)
}

/// A change to one part of a session, so that two requests at once cannot bring back what the other closed.
/// A session that is gone stays gone: the change then does nothing.
package enum SessionChange: Hashable, Sendable {
    case seen(Minute)
    case room([UInt8]?)
    /// Ends the private level or keeps it longer; a depth that has ended is not brought back.
    case own(OwnWrap?)
    case label([UInt8]?)
    /// Typed words that wait, sealed, for one showing.
    case waiting([UInt8]?)
    /// These words were shown; others that came meanwhile, from another window of the same person, wait on.
    case shown([UInt8])
}

extension AccountChange {
    /// Whether sealed bytes or wraps are removed that must also leave the write-ahead log.
    package var removesBytes: Bool {
        switch self {
        case .couple, .space, .startSession, .keepAnswer, .clearThrottle, .count, .expect: false
        case .inSession(_, let change):
            switch change {
            case .seen, .own(.some), .room(.some), .label(.some), .waiting(.some): false
            case .own(nil), .room(nil), .label(nil), .waiting(nil), .shown: true
            }
        case .card, .deviceLockOpened: false
        case .person, .removePerson, .removeCouple, .removeSpace, .spendCard, .speakCard, .removeCard, .removeCards,
            .removeSession, .removeSessions, .pending, .removePending, .deviceLock, .removeDeviceLock,
            .removeDeviceLocks, .clinic:
            true
        }
    }
}

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
    /// This is kept for some minutes, or nothing: a form that met a lock meanwhile is not lost with it.
    case pending(Hash32, PendingRow?)
}
