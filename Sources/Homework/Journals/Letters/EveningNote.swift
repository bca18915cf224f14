/// One person's note after an evening: four rows and a line, each of which may be skipped.
package struct EveningNote: EntryRecord {
    package static let kind: UInt64 = 1
    /// The longest free line, in characters.
    package static let longest = 2000

    package var assignment = AssignmentID(high: 0, low: 0)
    /// Which evening, 1 or 2; absent when not said.
    package var place: UInt64?
    package var happened: Happened?
    package var there: There?
    package var mind: Mind?
    package var concern: Concern?
    package var line: String?

    package init() {}

    package init(
        assignment: AssignmentID, place: UInt64?, happened: Happened?, there: There?, mind: Mind?,
        concern: Concern?, line: String?
    ) {
        self.assignment = assignment
        self.place = place
        self.happened = happened
        self.there = there
        self.mind = mind
        self.concern = concern
        self.line = line
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignment)
        wire.field(2, &place)
        wire.field(3, &happened)
        wire.field(4, &there)
        wire.field(5, &mind)
        wire.field(6, &concern)
        wire.field(7, &line)
    }

    /// Did it happen?
    package enum Happened: UInt8, WireCode, CaseIterable {
        case yes = 1, smaller, interrupted, notThisTime
    }

    /// How was it to be there?
    package enum There: UInt8, WireCode, CaseIterable {
        case atEase = 1, bitTense, tense, tooMuch
    }

    /// Where was your mind?
    package enum Mind: UInt8, WireCode, CaseIterable {
        case mostlyThere = 1, cameAndWent, elsewhere
    }

    /// Anything your therapist should know?
    package enum Concern: UInt8, WireCode, CaseIterable {
        case nothing = 1, itHurt, furtherThanAgreed, stopNotHeard, hadTo, farAway, ratherInPerson
    }
}
