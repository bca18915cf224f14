/// The therapist read the cautions of one exercise for this couple and answered them (R18).
package struct CautionsRead: EntryRecord {
    package static let kind: UInt64 = 4
    package var exercise = ""
    package var version: UInt64 = 0
    package var day = Day(number: 0)
    /// Why the homework is given although one of the cautions applies.
    package var override: String?
    /// Absent in entries of older versions; `said` reads those too.
    package var answer: CautionAnswer?
    /// The caution that applies, counted from 1; present only where one was set aside.
    package var line: UInt64?
    /// How many homeworks the couple had been given before. An answer that holds for one assignment is used up after
    /// it.
    package var homeworkCount: UInt64?
    /// The member whom a practice is for; nil for homework of both.
    package var member: PersonID?
    /// The day on which a clinician looked, where the exercise asks for it (R19).
    package var checkedOn: Day?
    /// Who it was, such as *gynaecologist*.
    package var checkedBy: String?

    package init() {}

    package init(
        exercise: String, version: UInt64, day: Day, override: String?, answer: CautionAnswer? = nil,
        line: UInt64? = nil, homeworkCount: UInt64? = nil, member: PersonID? = nil, checkedOn: Day? = nil,
        checkedBy: String? = nil
    ) {
        self.exercise = exercise
        self.version = version
        self.day = day
        self.override = override
        self.answer = answer
        self.line = line
        self.homeworkCount = homeworkCount
        (self.member, self.checkedOn, self.checkedBy) = (member, checkedOn, checkedBy)
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &exercise)
        wire.field(2, &version)
        wire.field(3, &day)
        wire.field(4, &override)
        wire.field(5, &answer)
        wire.field(6, &line)
        wire.field(7, &homeworkCount)
        wire.field(8, &member)
        wire.field(9, &checkedOn)
        wire.field(10, &checkedBy)
    }

    /// The answer, also of older entries: those had every caution ticked, or set all aside with a reason.
    package var said: CautionAnswer { answer ?? (override == nil ? .noneApplies : .setAside) }
}

/// A therapist's answer to an exercise's cautions.
package enum CautionAnswer: UInt8, WireCode, CaseIterable {
    /// None applies, and each member was asked alone.
    case noneApplies = 1
    /// Not every member was asked alone yet. Enough for one talk; asked again before the next homework.
    case notAskedYet = 2
    /// One applies that may be set aside, and a sentence says why. Holds for one assignment.
    case setAside = 3
}

/// The therapist dealt with an alert, in the therapist's own words. Nothing else clears one.
package struct FlagHandled: EntryRecord {
    package static let kind: UInt64 = 5
    package var member = PersonID(high: 0, low: 0)
    /// The letter's number in that member's letterbox.
    package var letter: Int64 = 0
    package var day = Day(number: 0)
    package var text: String?

    package init() {}

    package init(member: PersonID, letter: Int64, day: Day, text: String?) {
        self.member = member
        self.letter = letter
        self.day = day
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &letter)
        wire.field(3, &day)
        wire.field(4, &text)
    }
}

/// The therapist opened an alert again that was marked as dealt with. What was done before can still be read.
package struct FlagReopened: EntryRecord {
    package static let kind: UInt64 = 12
    package var member = PersonID(high: 0, low: 0)
    /// The letter's number in that member's letterbox.
    package var letter: Int64 = 0
    package var day = Day(number: 0)

    package init() {}

    package init(member: PersonID, letter: Int64, day: Day) {
        self.member = member
        self.letter = letter
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &member)
        wire.field(2, &letter)
        wire.field(3, &day)
    }
}

/// The couple and the therapist talked about a homework in a meeting.
package struct Discussed: EntryRecord {
    package static let kind: UInt64 = 6
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var day = Day(number: 0)

    package init() {}

    package init(assignmentID: AssignmentID, day: Day) {
        self.assignmentID = assignmentID
        self.day = day
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &day)
    }
}

/// The therapist's own note. No page of the couple shows it.
package struct CaseNote: EntryRecord {
    package static let kind: UInt64 = 7
    package var day = Day(number: 0)
    package var text = ""

    package init() {}

    package init(day: Day, text: String) {
        self.day = day
        self.text = text
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &day)
        wire.field(2, &text)
    }
}
