/// One member's note after a homework: which homework, several answers and a line. Each part may be left out.
package struct EveningNote: EntryRecord {
    package static let kind: UInt64 = 1
    package typealias Concern = LetterConcern
    /// The longest line, in characters.
    package static let longest = 2000

    /// The homework; absent where the writer did not say, or meant another time.
    package var assignmentID: AssignmentID?
    /// Which evening of that homework, counted from 1; absent when the writer did not say.
    package var place: UInt64?
    package var happened: Happened?
    package var there: There?
    package var mind: Mind?
    /// Why it did not take place, or not as planned.
    package var obstacle: Obstacle?
    package var line: String?
    /// What the therapist should know, in the form of `addedUp`.
    package var concerns: [LetterConcern] = []
    /// The day that the writer picked.
    package var day: Day?

    package init() {}

    package init(
        assignmentID: AssignmentID? = nil, place: UInt64? = nil, day: Day? = nil, happened: Happened? = nil,
        there: There? = nil, mind: Mind? = nil, obstacle: Obstacle? = nil, concerns: [LetterConcern] = [],
        line: String? = nil
    ) {
        (self.assignmentID, self.place, self.day) = (assignmentID, place, day)
        (self.happened, self.there, self.mind, self.obstacle) = (happened, there, mind, obstacle)
        (self.concerns, self.line) = (concerns.addedUp, line)
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &place)
        wire.field(3, &happened)
        wire.field(4, &there)
        wire.field(5, &mind)
        // Older notes could say one thing only. They are read; new notes never write this field.
        var single: LetterConcern?
        wire.field(6, &single)
        wire.field(7, &line)
        wire.field(8, &concerns)
        wire.field(9, &day)
        wire.field(10, &obstacle)
        if let single { concerns.append(single) }
        concerns = concerns.addedUp
    }

    /// Did it take place?
    package enum Happened: UInt8, LetterAnswer {
        case yes = 1, smaller, interrupted, notThisTime

        package static let field = "happened"
        package static let asked = "partner.note.asked.happened"
        package static let group = "partner.note.happened"

        package var token: String {
            switch self {
            case .yes: "yes"
            case .smaller: "smaller"
            case .interrupted: "interrupted"
            case .notThisTime: "no"
            }
        }

        /// Whether it took place at all, whole or in part.
        package var tookPlace: Bool { self != .notThisTime }
    }

    /// How did you feel during it?
    package enum There: UInt8, LetterAnswer {
        case atEase = 1, bitTense, tense, tooMuch

        package static let field = "ease"
        package static let asked = "partner.note.asked.ease"
        package static let group = "partner.note.ease"

        package var token: String {
            switch self {
            case .atEase: "easy"
            case .bitTense: "bit"
            case .tense: "tense"
            case .tooMuch: "much"
            }
        }
    }

    /// Could you keep your attention on the touch?
    package enum Mind: UInt8, LetterAnswer {
        case mostlyThere = 1, cameAndWent, elsewhere

        package static let field = "mind"
        package static let asked = "partner.note.asked.mind"
        package static let group = "partner.note.mind"

        package var token: String {
            switch self {
            case .mostlyThere: "there"
            case .cameAndWent: "went"
            case .elsewhere: "elsewhere"
            }
        }
    }
    /// What got in the way? Homework that was not done tells as much as homework that was, and nobody has to say why.
    package enum Obstacle: UInt8, LetterAnswer {
        case noTime = 1, tired, forgotten, unclear, quarrel, otherAway, painOrIllness, didNotWant, notSafe,
            somethingElse,
            ratherInPerson

        package static let field = "obstacle"
        package static let asked = "partner.note.asked.obstacle"
        package static let group = "partner.note.obstacle"

        package var token: String {
            switch self {
            case .noTime: "time"
            case .tired: "tired"
            case .forgotten: "forgot"
            case .unclear: "unclear"
            case .quarrel: "quarrel"
            case .otherAway: "away"
            case .painOrIllness: "ill"
            case .didNotWant: "want"
            case .notSafe: "safe"
            case .somethingElse: "else"
            case .ratherInPerson: "person"
            }
        }

        /// The alert that this raises for the therapist: not feeling safe is urgent, whatever else the note says.
        package var cause: Flag.Cause? {
            switch self {
            case .notSafe: .safety
            case .didNotWant: .ratherNot
            case .ratherInPerson: .ratherInPerson
            case .noTime, .tired, .forgotten, .unclear, .quarrel, .otherAway, .painOrIllness, .somethingElse: nil
            }
        }
    }
}
