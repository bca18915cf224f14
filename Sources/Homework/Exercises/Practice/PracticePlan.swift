/// How an entry of the library describes a practice: what is the same in every language.
package struct PracticePlan: Hashable, Sendable {
    /// 3 to 60.
    package let minutes: UInt8
    /// 1 to 14.
    package let perWeek: UInt8
    /// Whether the screen draws a slow breath.
    package let breathes: Bool
    package let rule: PracticeRule
    package let places: PracticePlaces

    package static let minutesRange: ClosedRange<UInt8> = 3...60
    package static let perWeekRange: ClosedRange<UInt8> = 1...14

    package init(minutes: UInt8, perWeek: UInt8, breathes: Bool, rule: PracticeRule, places: PracticePlaces) {
        self.minutes = minutes
        self.perWeek = perWeek
        self.breathes = breathes
        self.rule = rule
        self.places = places
    }
}

/// What a person moves along in a practice.
package enum PracticePlaces: UInt8, Hashable, Sendable, CaseIterable {
    /// Nothing: every time is the same.
    case none = 1
    /// Sizes, which the therapist types in. There is no table of sizes, because sets differ (CLINICAL 3.1).
    case sizes
    /// Steps, which the entry describes.
    case steps
}

/// What one person reads of a practice, in one language.
package struct PracticeText: Hashable, Sendable {
    /// Present where the practice moves along steps.
    package let steps: [PracticeStep]
    /// What to have at hand.
    package let ready: [String]
    /// What the person does, line by line.
    package let how: [String]
    /// When to stop, beyond the lines that every practice shares.
    package let stop: [String]
    package let smaller: [String]
    package let seated: [String]
    package let clothed: [String]
    package let noTouch: [String]

    package init(
        steps: [PracticeStep], ready: [String], how: [String], stop: [String], smaller: [String], seated: [String],
        clothed: [String], noTouch: [String]
    ) {
        self.steps = steps
        self.ready = ready
        self.how = how
        self.stop = stop
        self.smaller = smaller
        self.seated = seated
        self.clothed = clothed
        self.noTouch = noTouch
    }
}

/// One step of a practice, in one language.
package struct PracticeStep: Hashable, Sendable {
    package let name: String
    package let lines: [String]

    package init(name: String, lines: [String]) {
        self.name = name
        self.lines = lines
    }
}

/// What a handout holds of a practice besides its sections.
package struct PracticeScript: Hashable, Sendable {
    package let breathes: Bool
    package let steps: [PracticeStep]

    package init(breathes: Bool, steps: [PracticeStep]) {
        self.breathes = breathes
        self.steps = steps
    }
}
