extension TherapistPages {
    /// Shows what both will read. Posts `draft`, and `met` = `yes` with `date` and `time` of the next meeting.
    package struct CheckGiven: Page {
        package static let template = "therapist/check"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link?
        package var change: Link
        package var heading: String
        package var from: String
        /// Which step each is asked about, or that nobody is asked; nil where there is no step.
        package var asks: String?
        /// The therapist's sentence about that step.
        package var askLine: String?
        package var handout: HandoutRows
        package var seeAs: [Link]
        /// The homework in preparation, sealed; posts `draft`.
        package var draft: String?
        package var met: Tick
        package var date: Field
        package var time: Field
        package var faults: Faults

        /// What each member is asked about a next step.
        package enum Asks: Sendable, Equatable {
            case nobody
            /// Each is asked about the step of this name.
            case about(String)
        }

        package init(
            action: String, changeHref: String, names: [String], from: String, handout: HandoutRows,
            seeAs: [(name: String, href: String)], draft: String? = nil, met: Bool = false, date: String = "",
            time: String = "", dateError: String? = nil, timeError: String? = nil, asks: Asks? = nil,
            askLine: String? = nil, _ texts: Texts
        ) {
            (self.action, self.handout, self.draft) = (action, handout, draft)
            self.met = Tick(
                name: "met", label: texts("therapist.check.met"), hint: texts("therapist.check.metHint"), chosen: met)
            self.date = Field(name: "date", label: texts("therapist.couple.date"), value: date, error: dateError)
            self.time = Field(
                name: "time", label: texts("therapist.couple.time"), value: time,
                hint: texts("therapist.clock.field"), error: timeError)
            faults = TherapistPages.faults([self.date, self.time])
            change = Link(texts("therapist.check.change"), href: changeHref)
            heading = texts("therapist.check.heading", ["name": names.first ?? ""], count: names.count)
            self.from = texts("therapist.check.from", ["when": from])
            self.askLine = askLine
            self.asks = asks.map { asks in
                switch asks {
                case .nobody: texts("therapist.check.unasked")
                case .about(let step): texts("therapist.check.asked", ["step": step])
                }
            }
            self.seeAs = seeAs.map { Link(texts("therapist.act.seeAs", ["name": $0.name]), href: $0.href) }
        }
    }

    /// A homework as the couple reads it, in their language: title, reasons and parts.
    package struct HandoutRows: Encodable, Sendable, Equatable {
        package var language: String
        package var direction: String
        package var title: String
        /// *Only if you both want to, each time.*: the first line of every card.
        package var both: String
        package var why: [String]
        package var parts: [Part]
        /// The therapist's own line, and the name below it.
        package var line: String?
        package var signed: String

        package struct Part: Encodable, Sendable, Equatable {
            /// Nil where the lines need no heading.
            package var heading: String?
            package var lines: [String]

            package init(_ heading: String? = nil, _ lines: [String]) { (self.heading, self.lines) = (heading, lines) }
        }

        package init(
            title: String, both: String, why: [String], parts: [Part], line: String?, signed: String,
            in language: PageLanguage
        ) {
            (self.language, direction) = (language.code, language.direction)
            (self.title, self.both, self.why, self.parts) = (title, both, why, parts)
            (self.line, self.signed) = (line, signed)
        }
    }

    /// One page to print for the couple's home: large letters, no brand, no private question.
    package struct PrintSheet: Page {
        package static let template = "therapist/print"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var handout: HandoutRows

        package init(back: Link, handout: HandoutRows) { (self.back, self.handout) = (back, handout) }
    }
}
