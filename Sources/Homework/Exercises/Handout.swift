/// Everything that the couple reads of one homework, in one language, as it was given.
///
/// It is made once, when the therapist gives the homework, and stored: a later change of the library does not change
/// it. Names, the arranger and limits that were added since are filled in when it is read.
package struct Handout: Hashable, Sendable {
    package let language: Language
    package let title: String
    package let why: [String]
    package let sections: [CardSection]
    /// Phrases for touch, already chosen by the speaking rule.
    package let phrases: [Phrase]
    /// The name of every limit, so that one added in the middle of the week gets the same name.
    package let limitNames: [Limit: String]
    package let talk: TalkScript?
    /// How many people it was made for. It cannot be given to another number.
    package let people: Set<HeadCount>
    package let together: Together
    /// What the step adds; the couple reads it first while it is new. A line may hold {opened} or {means}.
    package let news: [String]
    /// What penetration means here, in words; nil where there is none.
    package let means: String?
    /// Whether a talk or a sheet leads to touch at home. It is then given only after a talk with each member alone.
    package let leadsToTouch: Bool
    /// Whether a clinician has to have looked before it can be given (R19).
    package let needsCheck: Bool
    /// The keys of the practices that it includes.
    package let includes: [String]
    /// The items of a list, in its order.
    package let items: [String]
    /// Present for a practice, and for nothing else.
    package let practice: PracticeScript?

    package init(
        language: Language, title: String, why: [String], sections: [CardSection], phrases: [Phrase],
        limitNames: [Limit: String], talk: TalkScript?, people: Set<HeadCount>, together: Together = .notYet,
        news: [String] = [], means: String? = nil, leadsToTouch: Bool = false, needsCheck: Bool = false,
        includes: [String] = [], items: [String] = [], practice: PracticeScript? = nil
    ) {
        self.language = language
        self.title = title
        self.why = why
        self.sections = sections
        self.phrases = phrases
        self.limitNames = limitNames
        self.talk = talk
        self.people = people
        self.together = together
        self.news = news
        self.means = means
        self.leadsToTouch = leadsToTouch
        self.needsCheck = needsCheck
        self.includes = includes
        self.items = items
        self.practice = practice
    }

    /// A therapist's own sheet: a title, pasted lines and one question or none.
    package static func sheet(
        language: Language, title: String, why: [String] = [], lines: [String], question: String?
    ) -> Handout {
        let asked = question.map { [CardSection(part: .question, heading: "", lines: [$0])] } ?? []
        let body = CardSection(part: .body, heading: "", lines: lines)
        return Handout(
            language: language, title: title, why: why, sections: [body] + asked, phrases: [], limitNames: [:],
            talk: nil,
            people: Set(HeadCount.allCases))
    }
}

/// The lines of one part of a card.
package struct CardSection: Hashable, Sendable {
    package let part: CardPart
    /// The heading; empty where a page needs none.
    package let heading: String
    package let lines: [String]

    package init(part: CardPart, heading: String, lines: [String]) {
        self.part = part
        self.heading = heading
        self.lines = lines
    }
}

/// The parts of a card, in the order in which they are read. The numbers are never reused.
package enum CardPart: UInt8, Hashable, Sendable, CaseIterable {
    /// Only if both want to, each time.
    case invitation = 1
    /// How often and how long.
    case times = 2
    /// The list for the arranger.
    case arranger = 3
    /// What each member does before.
    case each = 4
    /// How the touch begins and continues.
    case touch = 5
    case notPart = 6
    case aim = 7
    case talking = 8
    /// How to stop, and what to do when something is uncomfortable.
    case stop = 9
    case bodyResponds = 10
    case smaller = 11
    case otherWays = 12
    case afterwards = 13
    /// The lines of a sheet, or how a practice goes.
    case body = 14
    case question = 15
    /// What a practice moves along, in order: its steps.
    case places = 16
}
