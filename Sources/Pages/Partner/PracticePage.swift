package import Homework

/// A practice while it is done: one page that does not lock, leads to nothing and sends nothing until *Done* or *Stop*.
/// Which lines are shown under an answer is decided by the style sheet, so that answers cause no traffic.
///
/// Posts `level`, `know`, `place`, `seen` (the occasion) and, from the button *Stop*, `stopped=yes`.
package struct PracticePage: Page {
    package static let template = "partner/practice"
    package static let title = PageTitle.mine

    package var action: String
    package var heading: String
    /// *2 (12 mm)*; nil where every time is the same.
    package var place: String?
    package var minutes: String
    package var breathes: Bool
    package var how: [EveningPage.Line]
    package var placeLines: [EveningPage.Line]
    package var level: Level
    /// *Something Robin can know*, over what can be ticked.
    package var more: String
    package var know: Choices
    package var hidden: Hidden

    /// The catalogue's key of an answer to *How does it feel?*, from 0 to 3.
    package static func felt(_ level: UInt64) -> String {
        "partner.practice.felt.\(["easy", "bit", "tense", "much"][Int(min(level, 3))])"
    }

    package struct Hidden: Encodable, Sendable {
        package var place: String
        package var seen: String
    }

    /// The question and its answers. Each answer says which lines it shows.
    package struct Level: Encodable, Sendable {
        package var legend: String
        package var low: String
        package var high: String
        /// Whether the answers are the numbers from 0 to 10.
        package var isNumbers: Bool
        package var answers: [Answer]
        /// What to do after an answer that asks for care.
        package var easy: String?
        package var careful: String?
        package var strong: String

        package struct Answer: Encodable, Sendable {
            package var value: String
            package var label: String
            /// `easy`, `careful` or `strong`.
            package var zone: String
            package var chosen: Bool
        }

        /// - Parameter chosen: the answer of a form that is shown again.
        package init(texts: Texts, names: Names, rule: PracticeRule, chosen: String? = nil) {
            let isPain = rule.asks == .pain
            let group = isPain ? "partner.practice.pain" : "partner.practice.ease"
            legend = texts("\(group).asked")
            (low, high) = (texts("\(group).low"), texts("\(group).high"))
            isNumbers = isPain
            answers = rule.asks.levels.map { level in
                let zone =
                    level >= rule.stopAt
                    ? "strong" : level >= (isPain ? Self.careful : rule.stopAt) ? "careful" : "easy"
                let label = isPain ? String(level) : texts(PracticePage.felt(level))
                return Answer(value: String(level), label: label, zone: zone, chosen: chosen == String(level))
            }
            easy = isPain ? texts("\(group).easy") : nil
            careful = isPain ? texts("\(group).careful") : nil
            strong = texts("\(group).strong", names)
        }

        /// From this pain on, hold still or go back (CLINICAL 3.1, the middle of the pain rule).
        private static let careful: UInt64 = 4
    }

    package init(
        texts: Texts, names: Names, action: String, heading: String, place: String?, minutes: String, breathes: Bool,
        how: [String], placeLines: [String], rule: PracticeRule, hidden: (place: String, seen: String)
    ) {
        (self.action, self.heading, self.place, self.minutes) = (action, heading, place, minutes)
        self.breathes = breathes
        self.how = how.map { EveningPage.Line($0) }
        self.placeLines = placeLines.map { EveningPage.Line($0) }
        level = Level(texts: texts, names: names, rule: rule)
        know = Choices(
            texts, names, offered: LetterConcern.offeredAlone, asked: "partner.practice.know", chosen: [],
            several: true, none: false)
        more = texts("partner.practice.more", names)
        self.hidden = Hidden(place: hidden.place, seen: hidden.seen)
    }
}

/// What is shown after *Done* and after *Stop*: the same words, whatever was answered.
package struct PracticeOverPage: Page {
    package static let template = "partner/practiceOver"
    package static let title = PageTitle.mine

    package var home: String
    package var tellHref: String
    package var tell: String
    package var care: String

    package init(texts: Texts, names: Names, home: String, tellHref: String) {
        (self.home, self.tellHref) = (home, tellHref)
        tell = texts("partner.tell.title", names)
        care = texts("partner.practice.over.care", names)
    }
}

/// A time that is noted later, from paper or from memory. Posts `day`, `place`, `level`, `know` and `stopped=yes`.
package struct PracticeLaterPage: Page {
    package static let template = "partner/practiceLater"
    package static let title = PageTitle.mine

    package var back: String
    package var action: String
    package var heading: String
    package var day: Pick
    package var place: Choices?
    package var level: PracticePage.Level
    package var stopped: Tick
    package var know: Choices
    package var reads: Reads
    package var faults: Faults

    /// What was chosen, for a form that is shown again.
    package struct Typed: Sendable {
        package var day, place, level: String?
        package var isStopped: Bool
        package var know: [String]

        package init(
            day: String? = nil, place: String? = nil, level: String? = nil, isStopped: Bool = false, know: [String] = []
        ) {
            (self.day, self.place, self.level, self.isStopped, self.know) = (day, place, level, isStopped, know)
        }
    }

    package init(
        texts: Texts, names: Names, back: String, action: String, heading: String, days: [Pick.Option],
        places: [Choices.Answer], rule: PracticeRule, typed: Typed = Typed(), dayError: String? = nil,
        placeError: String? = nil
    ) {
        (self.back, self.action, self.heading) = (back, action, heading)
        day = Pick(name: "day", label: texts("partner.practice.day"), options: days, chosen: typed.day)
        place =
            places.count < 2
            ? nil
            : Choices(
                name: "place", legend: texts("partner.practice.place"), chosen: typed.place, short: true,
                error: placeError, answers: places)
        level = PracticePage.Level(texts: texts, names: names, rule: rule, chosen: typed.level)
        stopped = Tick(name: "stopped", label: texts("partner.practice.stoppedEarly"), chosen: typed.isStopped)
        know = Choices(
            texts, names, offered: LetterConcern.offeredAlone, asked: "partner.practice.know", chosen: typed.know,
            several: true, none: false)
        reads = Reads(texts("partner.myTime.reads", names), when: texts("partner.myTime.readsWhen", names))
        faults = Faults([("day", dayError), ("place", places.count < 2 ? nil : placeError)])
    }
}
