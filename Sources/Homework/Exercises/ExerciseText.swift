/// What a couple reads of one exercise, in one language.
package struct ExerciseText: Hashable, Sendable {
    /// The title. It names no concern and no finding.
    package let title: String
    /// Why this exercise now: two sentences, which the therapist ties to what was discussed.
    package let why: [String]
    /// Present for a talk, and for nothing else.
    package let talk: TalkScript?
    /// Present for an evening, and for nothing else.
    package let evening: EveningText?
    /// Present for a practice, and for nothing else.
    package let practice: PracticeText?
    /// The lines of a sheet.
    package let body: [String]
    /// The items of a list; empty for everything else.
    package let items: [String]
    /// The same talk for one person alone. Present where a talk is for one person and for several.
    package let alone: AloneText?

    package init(
        title: String, why: [String], talk: TalkScript?, evening: EveningText?, body: [String],
        practice: PracticeText? = nil, items: [String] = [], alone: AloneText? = nil
    ) {
        self.title = title
        self.why = why
        self.talk = talk
        self.evening = evening
        self.practice = practice
        self.body = body
        self.items = items
        self.alone = alone
    }
}

/// A talk in words for one person, who asks and answers alone.
package struct AloneText: Hashable, Sendable {
    package let title: String
    package let why: [String]
    package let talk: TalkScript

    package init(title: String, why: [String], talk: TalkScript) {
        self.title = title
        self.why = why
        self.talk = talk
    }
}

/// The lines of one evening exercise; the rest of the card is `CardWording`.
package struct EveningText: Hashable, Sendable {
    /// What is touched in this step, and how.
    package let touch: [String]
    /// The same without penetration. Present where the exercise asks what penetration means.
    package let nothingInside: [String]
    /// What the step adds; may hold {opened}. The couple reads it first when the step opens.
    package let news: [String]
    /// An easier form, which either member may choose on the day.
    package let smaller: [String]
    package let seated: [String]
    package let clothed: [String]
    package let noTouch: [String]

    package init(
        touch: [String], nothingInside: [String], news: [String], smaller: [String], seated: [String],
        clothed: [String], noTouch: [String]
    ) {
        self.touch = touch
        self.nothingInside = nothingInside
        self.news = news
        self.smaller = smaller
        self.seated = seated
        self.clothed = clothed
        self.noTouch = noTouch
    }

    /// The lines that say how the touch is done in this way.
    package func lines(for way: EveningWay, inside: Bool) -> [String] {
        switch way {
        case .asWritten: inside || nothingInside.isEmpty ? touch : nothingInside
        case .smaller: smaller
        case .seated: seated
        case .clothed: clothed
        case .noTouch: noTouch
        }
    }
}
