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
    /// Keeps what a form was answered, sealed, in a session row that opens nothing. Refuses the whole batch with
    /// `writtenBefore` when that answer is kept already.
    case keepAnswer(SessionRow, [UInt8])
    case inSession(Hash32, SessionChange)
    case removeSession(Hash32)
    /// Removes every session of a person, or every other one.
    case removeSessions(of: PersonID, but: Hash32?)
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
            .removeSession, .removeSessions, .deviceLock, .removeDeviceLock, .removeDeviceLocks, .clinic:
            true
        }
    }
}
