/// The entries of the table, by the seal that each must have.
package enum TableEntry: Sendable, Equatable {
    case signed(Signed)
    case ownerless(Ownerless)
    case named(Named)

    /// Signed by the therapist.
    package enum Signed: Sendable, Equatable {
        case seats(Seats)
        case profile(TherapistProfile)
        case assignment(Assignment)
        case ended(Ended)
        case met(Met)
        case meetingPlanned(MeetingPlanned)
        case moved(Moved)
        case limitLifted(LimitLifted)
        case restEnded(RestEnded)
        case messageToBoth(MessageToBoth)
        case messagesWithdrawn(MessagesWithdrawn)
        case careEnded(CareEnded)
        case careEndWithdrawn(CareEndWithdrawn)
        case matchesReleased(MatchesReleased)
    }

    /// Written by a member or the therapist, without author or signature.
    package enum Ownerless: Sendable, Equatable {
        case timeSet(TimeSet)
        case arrangerSet(ArrangerSet)
        case limitAdded(LimitAdded)
        case rested(Rested)
        case shredded(Shredded)
    }

    /// Written and signed by one member.
    package enum Named: Sendable, Equatable {
        case answer(AnswerShared)
        case why(WhyShared)
        case sentence(SentenceShared)

        /// Who wrote it.
        package var author: PersonID {
            switch self {
            case .answer(let shared): shared.author
            case .why(let shared): shared.author
            case .sentence(let shared): shared.author
            }
        }
    }
}

/// The seal an entry was found under.
package enum Seal: Sendable, Equatable {
    case therapist
    case member
    case none
}
