/// What a member tells the therapist with one noted time of a practice. Every noted time sends one such letter, filled
/// or empty, so that neither its existence nor its size says anything (law L2b).
package struct PractisedLetter: EntryRecord {
    package static let kind: UInt64 = 11
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var day = Day(number: 0)
    /// The question that was asked, so that the level can be read without the practice.
    package var asks = PracticeQuestion.pain
    package var level: UInt64?
    /// Whether the answer was at or above the practice's limit.
    package var isStrong = false
    /// Whether a place rests because of this time.
    package var rests = false
    /// What the writer marked beside it, in the form of `addedUp`.
    package var concerns: [LetterConcern] = []

    package init() {}

    package init(
        assignmentID: AssignmentID, day: Day, asks: PracticeQuestion, level: UInt64?, isStrong: Bool, rests: Bool,
        concerns: [LetterConcern]
    ) {
        self.assignmentID = assignmentID
        self.day = day
        self.asks = asks
        self.level = level
        self.isStrong = isStrong
        self.rests = rests
        self.concerns = concerns.addedUp
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &day)
        wire.field(3, &asks)
        wire.field(4, &level)
        wire.field(5, &isStrong)
        wire.field(6, &rests)
        wire.field(7, &concerns)
        concerns = concerns.addedUp
    }
}
