package import Homework

/// One change to people, keys and devices. A list of changes is applied in order, all or none.
package enum AccountChange: Hashable, Sendable {
    /// Adds a person, or replaces name, keys, words and epoch. A person's role and couple never change.
    case person(PersonRow)
    /// Removes the person and their spaces, cards, sessions and device locks.
    case removePerson(PersonID)
    /// Adds a couple or gives it another therapist.
    case couple(CoupleRow)
    /// Removes the couple, its members, its spaces and all rows that refer to these.
    case removeCouple(CoupleID)
    /// Adds a space with an empty journal; adding the same space again changes nothing.
    case space(SpaceRow)
    /// Removes a space with its journal and slips.
    case removeSpace(SpaceID)
    /// Adds or replaces a card.
    case card(CardRow)
    /// Spends a card: its wraps are removed, and its row stays until it expires. Refuses the whole batch with
    /// `cardSpent` if the card is unknown, was used before, or has expired at this minute.
    case spendCard(Hash32, at: Minute)
    /// Gives a card spoken words in place of earlier ones, and changes nothing else, so that a card that was used
    /// meanwhile stays used. Refuses the whole batch with `cardSpent` if the card is unknown or was used.
    case speakCard(Hash32, SpokenWrap)
    case removeCard(Hash32)
    /// Removes every card of a member, also one that was made since the member's cards were read.
    case removeCards(of: PersonID)
    /// Begins a session; its lookup id must be new.
    case startSession(SessionRow)
    case inSession(Hash32, SessionChange)
    case removeSession(Hash32)
    /// Removes every session of a person, except the one named.
    case removeSessions(of: PersonID, but: Hash32?)
    /// Stores something for some minutes and replaces what was stored there.
    case pending(PendingRow)
    /// Stores the answer to a form. Refuses the whole batch with `writtenBefore` if that answer is stored already.
    case keepAnswer(PendingRow)
    case removePending(Hash32)
    /// Sets up the digits on a device, or replaces them.
    case deviceLock(DeviceLockRow)
    /// The digits were right: restores wrap and tries. Does nothing if the device was removed meanwhile.
    case deviceLockOpened(Hash32, wrap: [UInt8], tries: Int64, day: Int32)
    case removeDeviceLock(Hash32)
    /// Removes every device of a person, except the one named.
    case removeDeviceLocks(of: PersonID, but: Hash32?)
    /// Gives a person a recovery sheet, or replaces the earlier one.
    case recoverySheet(RecoverySheetRow)
    /// Notes that the paper of this sheet is put away. Does nothing if the sheet was replaced meanwhile.
    case recoverySheetPutAway(Hash32)
    /// Counts one try under a key. Refuses the whole batch with `overLimit` if the limit of the present span is
    /// reached.
    case count(Hash32, TryLimit, at: Minute)
    /// Forgets the tries counted under this key.
    case clearThrottle(Hash32)
    /// Stores one sealed item of a person, replaces it, or removes it.
    case item(PersonItem, of: PersonID, [UInt8]?)
    /// Changes nothing. Refuses the whole batch with `overtaken` if this no longer holds.
    case expect(Premise)
    /// Sets or removes a row of the clinic.
    case clinic(ClinicKey, [UInt8]?)
}

/// A change to one part of a session, so that of two requests at once neither undoes what the other closed. A change to
/// a session that no longer exists does nothing.
package enum SessionChange: Hashable, Sendable {
    case seen(Minute)
    case room([UInt8]?)
    /// Ends the private level or extends it. A private level that has ended is not restored.
    case own(OwnWrap?)
    case label([UInt8]?)
    /// Typed words, sealed, that the session keeps for one showing.
    case waiting([UInt8]?)
    /// These words were shown and are removed. Others, which another window of the same person has stored meanwhile,
    /// stay.
    case shown([UInt8])
}

extension AccountChange {
    /// Whether the change removes sealed bytes or wraps, which must be removed from the write-ahead log too.
    package var removesBytes: Bool {
        switch self {
        case .couple, .space, .startSession, .keepAnswer, .clearThrottle, .count, .expect,
            .recoverySheetPutAway:
            false
        case .inSession(_, let change):
            switch change {
            case .seen, .own(.some), .room(.some), .label(.some), .waiting(.some): false
            case .own(nil), .room(nil), .label(nil), .waiting(nil), .shown: true
            }
        case .card, .deviceLockOpened: false
        case .person, .removePerson, .removeCouple, .removeSpace, .spendCard, .speakCard, .removeCard, .removeCards,
            .removeSession, .removeSessions, .pending, .removePending, .deviceLock, .removeDeviceLock,
            .removeDeviceLocks, .recoverySheet, .item, .clinic:
            true
        }
    }
}

/// What a slow decision about an account rested on. Deriving a key takes a third of a second, and what was read before
/// it may have changed. So the store checks it again in the transaction that writes the outcome.
package enum Premise: Hashable, Sendable {
    /// There is no therapist yet. Of two people who use the first link at once, only one becomes the clinic's
    /// therapist.
    case noTherapist
    /// The person's row is as it was read. A person who has used a new card or made new words meanwhile is not
    /// overwritten.
    case person(PersonRow)
    /// This device has a lock of this person's. A phone that was removed meanwhile opens nothing.
    case deviceLock(Hash32, of: PersonID)
    /// This is still the person's recovery sheet. A sheet that was used or replaced meanwhile opens nothing.
    case recoverySheet(Hash32, of: PersonID)
    /// This item of a person is as it was read. A code that was used meanwhile is not used twice.
    case item(PersonItem, of: PersonID, [UInt8]?)
    /// This session exists and is this person's. A session that was ended meanwhile can no longer act.
    case session(Hash32, of: PersonID)
    /// The session keeps these typed words, or none. Words that came meanwhile are not lost with it.
    case waiting(Hash32, [UInt8]?)
    /// This row is stored for some minutes, or none. A form that became pending meanwhile is not lost with it.
    case pending(Hash32, PendingRow?)
}
