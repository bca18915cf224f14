import Homework

extension TherapistPages {
    /// The therapist spoke with one member alone. Posts `day`, `outcome` = `confirmed` | `against` | `unsure`, `word` with
    /// `step`, `reach` with `reachKept`, `seen`, and `draft`. The button that saves it posts `how` = `room` | `phone`.
    package struct SpokenWithAlone: Page {
        package static let template = "therapist/spoken-alone"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var why: String
        package var day: Field
        /// What the first outcome confirms: that the therapist asked, and that the member is of age and free.
        package var confirms: [String]
        /// The outcome of the talk. Nothing is preselected: an answer that nobody gave would open touch homework.
        package var outcome: Choices
        /// What the member said about a step, if it was talked about; nil where there is no step to ask about.
        package var word: Choices?
        /// The step that `word` is about; posts `step`.
        package var step: String
        /// How to reach this member safely. The field contains what was noted before.
        package var reach: Field
        /// What was noted when this form was opened; posts `reachKept`.
        package var reachKept: String
        /// Which letters had arrived when this form was opened; posts `seen`.
        package var seen: String
        /// The homework in preparation that this is recorded for, sealed; posts `draft`.
        package var draft: String?
        /// The buttons that save it: how they spoke is said by pressing one of them.
        package var ways: [Way]
        package var howError: String?
        package var faults: Faults

        /// A button: what it posts as `how`, and its label.
        package struct Way: Encodable, Sendable, Equatable {
            package var value: String
            package var label: String
            package var isFirst: Bool
        }

        /// - Parameters:
        ///   - step: the value that the form posts, and the step's name.
        ///   - errors: a sentence for each field that could not be accepted.
        package init(
            action: String, back: Link, name: String, day: String, outcome: String? = nil,
            step: (posted: String, name: String)? = nil,
            word: String? = nil, reach: String = "", reachKept: String = "", seen: String = "",
            draft: String? = nil, errors: [String: String] = [:], _ texts: Texts
        ) {
            let names = ["name": name, "step": step?.name ?? ""]
            (self.action, self.back, self.seen, self.draft) = (action, back, seen, draft)
            (self.reachKept, self.step) = (reachKept, step?.posted ?? "")
            heading = texts("therapist.alone.heading", names)
            why = texts("therapist.alone.why", names)
            self.day = Field(name: "day", label: texts("therapist.alone.day"), value: day, error: errors["day"])
            confirms = ["asked", "adult"].map { texts("therapist.alone.\($0)", names) }
            self.outcome = Choices(
                name: "outcome", legend: texts("therapist.alone.outcomeAsked"),
                hint: texts("therapist.alone.outcomeHint"),
                chosen: outcome, error: errors["outcome"],
                answers: ["confirmed", "against", "unsure"].map {
                    Choices.Answer($0, texts("therapist.alone.outcome.\($0)"))
                })
            self.word =
                step == nil
                ? nil
                : Choices(
                    name: "word", legend: texts("therapist.alone.word", names), chosen: word, short: true,
                    answers: Readiness.offered.map {
                        Choices.Answer($0.token, texts($0.key))
                    } + [Choices.Answer("none", texts("therapist.alone.wordNone"))])
            self.reach = Field(
                name: "reach", label: texts("therapist.alone.reach", names), value: reach,
                hint: texts(
                    reachKept.isEmpty || reachKept == reach ? "therapist.alone.reachHint" : "therapist.alone.reachNow",
                    ["reach": reachKept]), error: errors["reach"])
            ways = ["room", "phone"].map {
                Way(value: $0, label: texts("therapist.alone.save.\($0)"), isFirst: $0 == "room")
            }
            howError = errors["how"]
            faults = Faults(
                [self.day, self.reach].map { ($0.name, $0.error) } + [
                    ("outcome", self.outcome.error), ("how", howError),
                ])
        }
    }

    /// A readiness that a member said aloud to the therapist alone. Posts `word` (a token of `Readiness`), `step`,
    /// `alone` = `yes`, and `draft`.
    package struct RecordHeard: Page {
        package static let template = "therapist/word-heard"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var lead: String
        /// The step that it is about; posts `step`.
        package var step: String
        package var word: Choices
        package var alone: Tick
        /// The homework in preparation that this is recorded for, sealed; posts `draft`.
        package var draft: String?
        package var faults: Faults

        /// - Parameter step: the value that the form posts, and the step's name.
        package init(
            action: String, back: Link, name: String, step: (posted: String, name: String), chosen: String? = nil,
            alone: Bool = false, wordError: String? = nil, aloneError: String? = nil, draft: String? = nil,
            _ texts: Texts
        ) {
            let names = ["name": name, "step": step.name]
            (self.action, self.back, self.draft, self.step) = (action, back, draft, step.posted)
            heading = texts("therapist.heard.heading", names)
            lead = texts("therapist.heard.lead", names)
            word = Choices(
                name: "word", legend: texts("therapist.heard.asked", names), chosen: chosen, short: true,
                error: wordError,
                answers: Readiness.offered.map {
                    Choices.Answer($0.token, texts($0.key))
                })
            self.alone = Tick(
                name: "alone", label: texts("therapist.heard.alone", names), chosen: alone, error: aloneError)
            faults = TherapistPages.faults([], [word], [self.alone])
        }
    }
}
