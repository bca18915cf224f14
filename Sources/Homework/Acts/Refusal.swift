/// Why an act was not done. The pages turn each into a sentence that helps; no case carries typed words.
package enum Refusal: Error, Equatable, Sendable {
    /// A journal the decision would rest on is damaged.
    case damaged
    /// A journal holds entries of a newer version of the program.
    case newer
    /// The homework is not open (any more).
    case notSetNow
    /// Nothing was written where words are needed.
    case empty
    /// Longer than there is room for; the number is the most characters.
    case tooLong(Int)
    /// The words changed meanwhile: both texts come back and the person chooses.
    case superseded
    /// Not one of this couple, or no letter of theirs.
    case notAMember
    /// A name without a letter that can be seen.
    case noLetter
    /// A name that somebody at the table has, or the therapist has: the two could not be told apart.
    case sameName
    /// An hour that has passed, or a day that is no day.
    case past
    /// More than two years away: a slip of the finger in the year.
    case tooFar
    /// Touch homework waits until the therapist has spoken with these members alone.
    case notSpokenAlone([PersonID])
    /// The step is not opened, for each of these reasons (law L1).
    case notOpened([OpeningObstacle])
    /// A step that is not the present one.
    case notUp
    /// A step that does not lie below the present one.
    case notDown
    /// "Same again" with fewer things left out would open more than was opened.
    case opensMore
    /// Touch homework is given as a step of a programme, everything else without one.
    case wrongShape
    /// The cautions of this exercise have not been read for this couple.
    case cautionsUnread
    /// Not for as many people as sit at the table: what two do together, given to one person alone.
    case notForSoMany
    /// The member has not used the card yet.
    case notEnrolled
    /// Touch homework waits until each was asked alone about its cautions.
    case notAskedAlone
    /// Violence, fear, force or unwillingness now: nothing sets that aside.
    case neverWithThis
    /// A reason of a word or two, where a sentence is needed.
    case sentenceTooShort
    /// Care has ended, or will have by then: nothing new can be given.
    case careEnded
    /// Only a couple whose care has ended can be archived or erased.
    case careNotEnded
    /// An alert is open: a couple is not erased over it.
    case alertBeforeErasing
    /// These members were not asked alone about erasing since care ended and since the last urgent letter.
    case notAskedAboutErasing([PersonID])
}

extension Integrity {
    /// Refuses to decide on a journal that is not whole.
    package func demandWhole() throws(Refusal) {
        switch self {
        case .intact: return
        case .newer: throw .newer
        case .damaged: throw .damaged
        }
    }
}
