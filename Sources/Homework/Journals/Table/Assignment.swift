/// An exercise as it was given, with the therapist's settings: on the table for everybody, visible from a changing hour,
/// or on one member's desk for that member alone.
package struct Assignment: EntryRecord {
    package static let kind: UInt64 = 3
    package var id = AssignmentID(high: 0, low: 0)
    package var exercise = ""
    package var version: UInt64 = 0
    package var shape = Shape.talk
    /// The programme and its step, for touch homework.
    package var step: Step?
    package var settings: EveningSettings?
    /// The title in each language, in the order of `Language.allCases`.
    package var titles: [String] = []
    /// Why this homework, in two sentences about what was discussed.
    package var why = ""
    /// A line of the therapist's own.
    package var line: String?
    /// Has the usual line of a talk instead. Each page says it in its reader's language.
    package var hasUsualLine = false
    /// Who sets up the first evening. The members take turns with the others.
    package var firstArranger: PersonID?
    /// Asks every member what they would answer to a next step.
    package var asksAboutNext = false
    package var from = Instant(seconds: 0)
    /// The step they are asked about, by name; absent where nobody is asked, and in older homework.
    package var asksAbout: AskedStep?
    /// What the week's page says about a talk, so that it need not open the whole text.
    package var talk: TalkAhead?
    /// What the step adds, where this homework opened it; nil where a step is repeated or gone back to.
    package var news: News?
    /// How a practice is set. Present for a practice, and for nothing else.
    package var practice: PracticeSettings?
    /// What its readers do if something gets in the way (R39): the therapist's sentence, agreed on in the meeting.
    package var ifThen: String?

    package init() {}

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &id)
        wire.field(2, &exercise)
        wire.field(3, &version)
        wire.field(4, &shape)
        wire.field(5, &step)
        wire.field(6, &settings)
        wire.field(7, &titles)
        wire.field(8, &why)
        wire.field(9, &line)
        wire.field(10, &firstArranger)
        wire.field(11, &asksAboutNext)
        wire.field(12, &from)
        wire.field(13, &talk)
        wire.field(14, &hasUsualLine)
        wire.field(15, &asksAbout)
        wire.field(17, &news)
        wire.field(18, &practice)
        wire.field(19, &ifThen)
    }
}

/// The step that members are asked about, with the therapist's sentence. It is the same for every member.
package struct AskedStep: WireRecord, Hashable {
    /// Its number in the programme of the homework.
    package var number: UInt64 = 0
    /// The title in each language, in the order of `Language.allCases`.
    package var titles: [String] = []
    /// What the therapist says about it, if anything.
    package var sentence: String?

    package init() {}

    package init(number: UInt64, titles: [String], sentence: String?) {
        self.number = number
        self.titles = titles
        self.sentence = sentence
    }

    /// The title in one language.
    package func title(in language: Language) -> String {
        let place = Language.allCases.firstIndex(of: language) ?? 0
        return titles.indices.contains(place) ? titles[place] : titles.first ?? ""
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &number)
        wire.field(2, &titles)
        wire.field(3, &sentence)
    }
}

/// How long a talk is likely to take, and whether an answer may become a time for the two.
package struct TalkAhead: WireRecord, Hashable {
    /// 5 to 60.
    package var minutes: UInt64 = 0
    package var asksForTime = false

    package init() {}

    package init(_ script: TalkScript) {
        minutes = UInt64(script.minutes)
        asksForTime = script.asksForTime
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &minutes)
        wire.field(2, &asksForTime)
    }
}

/// What a step adds when it opens, compared with the homework before. The domain computes it; no caller passes it in.
package struct News: WireRecord, Hashable {
    /// What the homework before left out and this one includes.
    package var included: [Limit] = []
    /// Whether more may enter than before.
    package var goesInside = false

    package init() {}

    package init(included: [Limit], goesInside: Bool) {
        self.included = included
        self.goesInside = goesInside
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &included)
        wire.field(2, &goesInside)
    }
}

/// How a homework is done.
package enum Shape: UInt8, WireCode, CaseIterable {
    /// Face to face, one prompt after the other.
    case talk = 1
    /// Touch homework for two, which one of them sets up.
    case evening = 2
    /// The therapist's own sheet: a title, a text, one optional question.
    case sheet = 3
    /// Done by one member alone. It is given on that member's desk and never on the table.
    case practice = 4
    /// Several things that each member marks alone; only what all of them like may be shown to all.
    case list = 5
}

/// A place in a programme.
package struct Step: WireRecord, Hashable {
    package var programme = ""
    package var number: UInt64 = 0

    package init() {}

    package init(programme: String, number: UInt64) {
        self.programme = programme
        self.number = number
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &programme)
        wire.field(2, &number)
    }

    /// The number after the present one; 1 before any step, because 0 is a preparation.
    package static func number(after present: UInt64?) -> UInt64 {
        guard let present else { return 1 }
        return present == .max ? present : present + 1
    }
}

/// An assignment that the therapist ends, from a changing hour.
package struct Ended: EntryRecord {
    package static let kind: UInt64 = 4
    package var assignmentID = AssignmentID(high: 0, low: 0)
    package var from = Instant(seconds: 0)

    package init() {}

    package init(assignmentID: AssignmentID, from: Instant) {
        self.assignmentID = assignmentID
        self.from = from
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &assignmentID)
        wire.field(2, &from)
    }
}
