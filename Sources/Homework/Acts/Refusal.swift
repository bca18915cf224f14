/// Why an act was refused. The pages turn each case into a sentence that helps; no case carries typed text.
package enum Refusal: Error, Equatable, Sendable {
    /// A journal that the decision would rest on is damaged.
    case damaged
    /// A journal holds entries of a newer version of the program.
    case newer
    /// The homework is not open, or no longer open.
    case notSetNow
    /// A text is required, and none was written.
    case empty
    /// The text is longer than this many characters.
    case tooLong(Int)
    /// The text changed since the form was shown: the person sees both and chooses.
    case superseded
    /// Not a member of this couple, or not a letter of this member.
    case notAMember
    /// The name has no visible letter.
    case noLetter
    /// Somebody at the table, or the therapist, has this name: readers could not tell the two apart.
    case sameName
    /// An hour that has passed, or a date that does not exist.
    case past
    /// More than two years away: the year was probably mistyped.
    case tooFar
    /// Touch homework cannot be given until the therapist has spoken with these members alone.
    case notSpokenAlone([PersonID])
    /// The step cannot be opened, for each of these reasons (law L1).
    case notOpened([OpeningObstacle])
    /// The step is not the present one.
    case notUp
    /// The step is not below the present one.
    case notDown
    /// "Repeat" with fewer things left out would open more than was opened.
    case opensMore
    /// Touch homework is given as a step of a programme, and everything else without one.
    case wrongShape
    /// The cautions of this exercise have not been read for this couple.
    case cautionsUnread
    /// Not for this number of people: an exercise for two was given to one person alone.
    case notForSoMany
    /// The member has not used the card yet.
    case notEnrolled
    /// Touch homework cannot be given until each member was asked alone about its cautions.
    case notAskedAlone
    /// Violence, fear, force or unwillingness now: no reason sets that aside.
    case neverWithThis
    /// A reason of a word or two where a sentence is required.
    case sentenceTooShort
    /// A place or an answer that the practice does not have, or that is not open.
    case outsideRange
    /// This time of a practice was noted before, with another answer.
    case notedAlready
    /// A day to come, where something that has happened is noted.
    case dayToCome
    /// A clinician has to have looked first, and nobody noted when and who it was (R19).
    case notChecked
    /// The homework includes a practice of one member, who has not agreed to that alone.
    case notAgreedAlone
    /// An urgent alert is open.
    case alertOpen
    /// Care has ended, or will have ended by that hour: nothing new can be given.
    case careEnded
    /// Only a couple whose care has ended can be archived or erased.
    case careNotEnded
    /// An alert is open, and erasing the couple would destroy it.
    case alertBeforeErasing
    /// These members were not asked alone about erasing since care ended and since the last urgent letter.
    case notAskedAboutErasing([PersonID])
}

extension Integrity {
    /// Refuses to decide on a journal that is damaged or newer.
    package func demandWhole() throws(Refusal) {
        switch self {
        case .intact: return
        case .newer: throw .newer
        case .damaged: throw .damaged
        }
    }
}
