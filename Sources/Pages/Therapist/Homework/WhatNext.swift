extension TherapistPages {
    /// *Next homework*: one choice, two sentences, and *Continue*. Nothing is given before the check page.
    ///
    /// Posts `what` = `same` | `smaller` | `next` | `else` | `sheet` (absent for an entry from the library), `why`,
    /// `line`, `arranger` (a member's token), `asksNext` = `yes` with `askLine`, the fields of `EveningForm` and
    /// `Cautions`.
    package struct WhatNext: Page {
        package static let template = "therapist/what-next"
        package static let title = PageTitle.write
        package var action: String
        /// The homework in preparation, sealed; posts `draft`.
        package var draft: String?
        package var back: Link
        package var heading: String
        /// *For Alex alone. Sam does not see it.* Nil for homework of both.
        package var alone: String?
        /// What each said about the last homework.
        package var outcomes: [String]
        package var hasOutcomes: Bool
        package var what: Choices?
        /// Straight to the library; nil on the page of an entry.
        package var libraryHref: String?
        package var why: Field
        package var line: Field
        package var arranger: Choices?
        package var asksNext: Tick?
        /// What the therapist says about the step that each is asked about.
        package var askLine: Field?
        /// What could get in the way: kept in the couple's file.
        package var barriers: Boxes?
        /// What its readers do then: they read it with the homework.
        package var ifThen: Field?
        package var evening: EveningForm?
        package var practice: PracticeForm?
        package var cautions: Cautions?
        /// The evidence of a library entry.
        package var about: About?
        package var faults: Faults

        package enum What: String, Sendable, CaseIterable {
            case same, smaller, next, other, sheet

            var posted: String { self == .other ? "else" : rawValue }
        }

        /// Asks each about the step after this one, by the name that the couple reads, with a sentence.
        package struct Asking: Sendable {
            let isChosen: Bool
            let step: String
            let sentence: String
            let error: String?

            package init(isChosen: Bool, step: String, sentence: String = "", error: String? = nil) {
                (self.isChosen, self.step, self.sentence, self.error) = (isChosen, step, sentence, error)
            }
        }

        /// Says whether every member would take the next step, in the form for one, two or more.
        package static func note(isReady: Bool, members: Int, _ texts: Texts) -> String {
            texts(isReady ? "therapist.next.bothReady" : "therapist.next.notYetBoth", count: members)
        }

        /// The five choices. `next` can be chosen even when not both are ready, since it leads to what is missing.
        package static func what(
            offered: [What] = What.allCases, nextNote: String?, chosen: What? = nil, error: String? = nil,
            _ texts: Texts
        ) -> Choices {
            Choices(
                name: "what", legend: texts("therapist.next.asked"), chosen: chosen?.posted, short: true,
                error: error,
                answers: offered.map {
                    Choices.Answer(
                        $0.posted, texts("therapist.next.\($0.posted)"), hint: $0 == .next ? nextNote : nil)
                })
        }

        /// What is foreseen to get in the way (R39), and what to do then.
        package struct Foresight: Sendable {
            let ifThen: String
            let error: String?
            let barriers: [Choices.Answer]
            let chosen: Set<String>

            package init(ifThen: String, error: String?, barriers: [Choices.Answer], chosen: Set<String>) {
                (self.ifThen, self.error, self.barriers, self.chosen) = (ifThen, error, barriers, chosen)
            }
        }

        /// What the page asks about every homework, repeated or from the library.
        package struct Form: Sendable {
            let why, line: String
            /// Token and name of each member who may set up the first evening; empty for other homework.
            let members: [(token: String, name: String)]
            let arranger: String?
            /// Nil where the homework is no step of a programme, or its last step.
            let asksNext: Asking?
            let evening: EveningForm?
            let practice: PracticeForm?
            let cautions: Cautions?
            let about: About?
            let foresight: Foresight?
            let whyError, lineError: String?

            package init(
                why: String, line: String = "", members: [(token: String, name: String)] = [],
                arranger: String? = nil, asksNext: Asking?, evening: EveningForm?, practice: PracticeForm? = nil,
                cautions: Cautions?, about: About? = nil, foresight: Foresight? = nil, whyError: String? = nil,
                lineError: String? = nil
            ) {
                (self.why, self.line, self.members, self.arranger) = (why, line, members, arranger)
                (self.asksNext, self.evening, self.practice) = (asksNext, evening, practice)
                (self.cautions, self.about, self.foresight) = (cautions, about, foresight)
                (self.whyError, self.lineError) = (whyError, lineError)
            }
        }

        package init(
            action: String, draft: String? = nil, back: Link, heading: String, alone: String? = nil,
            outcomes: [String] = [], what: Choices?, libraryHref: String? = nil, _ form: Form, _ texts: Texts
        ) {
            self.libraryHref = libraryHref
            (self.action, self.draft, self.back) = (action, draft, back)
            (self.heading, self.outcomes, hasOutcomes) = (heading, outcomes, !outcomes.isEmpty)
            self.alone = alone
            (self.what, evening, practice) = (what, form.evening, form.practice)
            (cautions, about) = (form.cautions, form.about)
            why = Field(
                name: "why", label: texts("therapist.give.why"), value: form.why,
                hint: texts("therapist.give.whyHint"), error: form.whyError)
            line = Field(
                name: "line", label: texts("therapist.give.line"), value: form.line,
                hint: texts("therapist.give.lineHint"), error: form.lineError)
            ifThen = form.foresight.map {
                Field(
                    name: "ifThen", label: texts("therapist.give.ifThen"), value: $0.ifThen,
                    hint: texts("therapist.give.ifThenHint"), error: $0.error)
            }
            barriers = form.foresight.map {
                Boxes(
                    name: "barriers", legend: texts("therapist.give.barriers"), chosen: $0.chosen,
                    answers: $0.barriers, hint: texts("therapist.give.barriersHint"))
            }
            arranger =
                form.members.count < 2
                ? nil
                : Choices(
                    name: "arranger", legend: texts("therapist.give.arranger"), chosen: form.arranger, short: true,
                    answers: form.members.map { Choices.Answer($0.token, Isolate.name($0.name)) })
            asksNext = form.asksNext.map {
                Tick(
                    name: "asksNext", label: texts("therapist.give.asksNext"),
                    hint: texts("therapist.give.asksNextHint", ["step": $0.step]), chosen: $0.isChosen)
            }
            askLine = form.asksNext.map {
                Field(
                    name: "askLine", label: texts("therapist.give.askLine"), value: $0.sentence,
                    hint: texts("therapist.give.askLineHint"), error: $0.error)
            }
            faults = Faults(
                [
                    ("what", what?.error), ("why", form.whyError), ("line", form.lineError),
                    ("askLine", form.asksNext?.error), ("ifThen", form.foresight?.error),
                ] + (practice?.faults ?? []) + (cautions?.faults ?? []))
        }
    }
}
