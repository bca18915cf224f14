extension TherapistPages {
    /// What the therapist reads before this homework is given to a couple: lists of text, and one choice under them.
    /// Nothing is preselected. Once the therapist answered that none applies, one line says so, and the lists are
    /// folded under it.
    ///
    /// Posts `cautions` = `none` | `notAsked` | `applies`; with the last `which`, the number of a line, and `override`,
    /// a sentence; `checkedOn` and `checkedBy` where a clinician has to have looked. Where that line is shown, posting nothing means that nothing has changed.
    package struct Cautions: Encodable, Sendable, Equatable {
        /// "Nothing has changed since 3 Nov"; nil where the lists are to be read.
        package var unchanged: String?
        package var isOpen: Bool
        /// What the program knows about what has to be in place: whether the therapist spoke with each member alone,
        /// and when.
        package var known: [OpenStep.Need]
        package var hasKnown: Bool
        package var lists: [List]
        package var choice: Choices
        /// The lines that the therapist can set aside; nil where there is none.
        package var which: Choices?
        package var override: Field
        /// On which day a clinician looked, and who it was; nil where the exercise does not ask for it.
        package var checkedOn: Field?
        package var checkedBy: Field?

        package struct List: Encodable, Sendable, Equatable {
            package var heading: String
            package var lines: [String]
        }

        /// What the lines are about.
        package enum Part: String, Sendable, CaseIterable {
            /// What has to be in place first.
            case prerequisite
            /// What no sentence of the therapist can set aside.
            case never
            /// What a sentence of the therapist can set aside.
            case contraindication
            /// What the therapist should bear in mind.
            case caution
        }

        /// The therapist's answer.
        package enum Answer: String, Sendable, CaseIterable { case none, notAsked, applies }

        /// What was typed, and what is wrong with it.
        package struct Typed: Sendable, Equatable {
            package var answer: String?
            package var which: String?
            package var override = ""
            package var answerError: String?
            package var whichError: String?
            package var overrideError: String?
            package var checkedOn = ""
            package var checkedBy = ""
            package var checkedOnError: String?
            package var checkedByError: String?
            package init() {}
        }

        /// - Parameters:
        ///   - lines: the lines of each part; an empty part is left out.
        ///   - isTouch: whether the therapist has to have asked each member alone first.
        ///   - readOn: the day on which none of the lines applied, if that still holds.
        ///   - known: what is recorded about the couple already.
        ///   - asksCheck: whether a clinician has to have looked.
        package init(
            _ lines: [Part: [String]], isTouch: Bool, members: Int, readOn: String?, known: [OpenStep.Need] = [],
            asksCheck: Bool = false, typed: Typed = Typed(), _ texts: Texts
        ) {
            (self.known, hasKnown) = (known, !known.isEmpty)
            unchanged = readOn.map { texts("therapist.give.unchanged", ["day": $0]) }
            isOpen = typed.answer != nil || typed.answerError != nil
            lists = Part.allCases.compactMap { part in
                guard let lines = lines[part], !lines.isEmpty else { return nil }
                return List(heading: texts("therapist.give.\(part.rawValue)"), lines: lines)
            }
            let offered = Answer.allCases.filter { !isTouch || $0 != .notAsked }
            choice = Choices(
                name: "cautions", legend: texts("therapist.give.asked"), chosen: typed.answer,
                error: typed.answerError,
                answers: offered.map { Self.answer($0, isTouch: isTouch, members: members, texts) })
            let never = lines[.never]?.count ?? 0
            let reasons = lines[.contraindication] ?? []
            which =
                reasons.isEmpty
                ? nil
                : Choices(
                    name: "which", legend: texts("therapist.give.which"), chosen: typed.which, error: typed.whichError,
                    answers: reasons.enumerated().map { Choices.Answer(String(never + $0.offset + 1), $0.element) })
            override = Field(
                name: "override", label: texts("therapist.give.override"), value: typed.override,
                hint: texts("therapist.give.overrideHint"), error: typed.overrideError)
            guard asksCheck else { return }
            checkedOn = Field(
                name: "checkedOn", label: texts("therapist.give.checkedOn"), value: typed.checkedOn,
                error: typed.checkedOnError)
            checkedBy = Field(
                name: "checkedBy", label: texts("therapist.give.checkedBy"), value: typed.checkedBy,
                hint: texts("therapist.give.checkedByHint"), error: typed.checkedByError)
        }

        private static func answer(
            _ answer: Answer, isTouch: Bool, members: Int, _ texts: Texts
        ) -> Choices.Answer {
            switch answer {
            case .none: Choices.Answer(answer.rawValue, texts("therapist.give.noneApplies", count: members))
            case .notAsked:
                Choices.Answer(
                    answer.rawValue, texts("therapist.give.notAsked", count: members),
                    hint: texts("therapist.give.notAskedHint"))
            case .applies:
                Choices.Answer(
                    answer.rawValue,
                    isTouch
                        ? texts("therapist.give.appliesOrUnasked", count: members) : texts("therapist.give.applies"),
                    hint: texts("therapist.give.appliesHint"))
            }
        }

        var faults: [(String, String?)] {
            [(choice.name, choice.error), ("which", which?.error), (override.name, override.error)]
                + [checkedOn, checkedBy].compactMap { $0 }.map { ($0.name, $0.error) }
        }
    }
}
