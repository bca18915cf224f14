extension TherapistPages {
    /// What will be erased, and what has to be done first. On a second page the therapist types the word that erases.
    /// Posts `word`.
    package struct Erasing: Page {
        package static let template = "therapist/erasing"
        package static let title = PageTitle.write
        package var back: Link
        package var heading: String
        package var lines: [String]
        /// What has to be done first, each with a link to its page.
        package var gaps: [Gap]
        package var hasGaps: Bool
        /// Nil while something has to be done first.
        package var action: String?
        package var button: String
        /// On the second page only.
        package var word: Field?
        package var faults: Faults

        package struct Gap: Encodable, Sendable, Equatable {
            package var sentence: String
            package var link: Link?

            package init(_ sentence: String, link: Link? = nil) { (self.sentence, self.link) = (sentence, link) }
        }

        /// The first page.
        package init(action: String, back: Link, names: [String], gaps: [Gap], _ texts: Texts) {
            let said = ["names": TherapistPages.both(names, texts)]
            (self.back, self.gaps, hasGaps) = (back, gaps, !gaps.isEmpty)
            heading = texts("therapist.erase.heading", said)
            lines = ["what", "final", "copies", "receipt"].map { texts("therapist.erase.\($0)", said) }
            self.action = gaps.isEmpty ? action : nil
            button = texts("therapist.erase.goOn")
            faults = Faults([])
        }

        /// The second page.
        package init(again action: String, back: Link, names: [String], error: String? = nil, _ texts: Texts) {
            let said = ["names": TherapistPages.both(names, texts), "typed": Self.word(texts)]
            (self.back, self.action, gaps, hasGaps) = (back, action, [], false)
            heading = texts("therapist.erase.againHeading", said)
            lines = [texts("therapist.erase.again", said)]
            let word = Field(
                name: "word", label: texts("therapist.erase.typeWord", said), value: "", error: error)
            self.word = word
            button = texts("therapist.erase.button")
            faults = TherapistPages.faults([word])
        }

        /// The word that has to be typed, in the reader's language.
        package static func word(_ texts: Texts) -> String { texts("therapist.erase.word") }
    }

    /// Records that the therapist asked a member alone whether everything may be erased. Posts `day`, `how` = `room` |
    /// `phone`, `outcome` = `nothing` | `against`.
    package struct AskedAboutErasing: Page {
        package static let template = "therapist/asked-erasing"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var why: String
        package var day: Field
        package var how: Choices
        package var outcome: Choices
        package var faults: Faults

        package init(
            action: String, back: Link, name: String, day: String, how: String? = nil, outcome: String? = nil,
            dayError: String? = nil, howError: String? = nil, outcomeError: String? = nil, _ texts: Texts
        ) {
            let said = ["name": name]
            (self.action, self.back) = (action, back)
            heading = texts("therapist.askErase.heading", said)
            why = texts("therapist.askErase.why", said)
            self.day = Field(name: "day", label: texts("therapist.alone.day"), value: day, error: dayError)
            self.how = Choices(
                name: "how", legend: texts("therapist.alone.how"), chosen: how, short: true, error: howError,
                answers: ["room", "phone"].map { Choices.Answer($0, texts("therapist.alone.\($0)")) })
            self.outcome = Choices(
                name: "outcome", legend: texts("therapist.askErase.outcome"), chosen: outcome, error: outcomeError,
                answers: ["nothing", "against"].map { Choices.Answer($0, texts("therapist.askErase.\($0)", said)) })
            faults = TherapistPages.faults([self.day], [self.how, self.outcome])
        }
    }

    /// What the therapist hands to a person after erasing: a number, a day, and what was erased. It names nobody.
    package struct Receipt: Page {
        package static let template = "therapist/receipt"
        package static let title = PageTitle.write
        package var back: Link
        package var number: String
        package var day: String
        package var lines: [String]

        package init(back: Link, number: String, day: String, _ texts: Texts) {
            self.back = back
            self.number = texts("therapist.receipt.number", ["receipt": number])
            self.day = texts("therapist.receipt.day", ["day": day])
            lines = ["what", "kept", "copies"].map { texts("therapist.receipt.\($0)") }
        }
    }
}
