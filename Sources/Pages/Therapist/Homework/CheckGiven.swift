extension TherapistPages {
    /// Shows what both will read, and beside it asks when they see it and for the next meeting.
    ///
    /// Posts `draft`, the fields of `EffectiveFrom`, and the next meeting: `met` = `yes` takes the one that is offered,
    /// `date` and `time` name another. Either says that the meeting is done.
    package struct CheckGiven: Page {
        package static let template = "therapist/check"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link?
        package var change: Link
        package var heading: String
        /// Which step each is asked about, or that nobody is asked; nil where there is no step.
        package var asks: String?
        /// The therapist's sentence about that step.
        package var askLine: String?
        package var handout: HandoutRows
        package var seeAs: [Link]
        /// The homework in preparation, sealed; posts `draft`.
        package var draft: String?
        package var hour: EffectiveFrom
        /// The meeting that is offered; nil where the couple's usual weekday and hour are not known.
        package var met: Tick?
        package var date: Field
        package var time: Field
        package var faults: Faults

        /// What each member is asked about a next step.
        package enum Asks: Sendable, Equatable {
            case nobody
            /// Each is asked about the step of this name.
            case about(String)
        }

        /// The next meeting as the form shows it.
        package struct Meeting: Sendable, Equatable {
            let offered: String?
            let isTaken: Bool
            let date, time: String
            let dateError, timeError: String?

            /// - Parameters:
            ///   - offered: "Thursday 11 December, 17:00", a week after the last one; nil where none is known.
            ///   - isTaken: whether the offered meeting is chosen.
            ///   - date: another day, as typed.
            package init(
                offered: String?, isTaken: Bool = false, date: String = "", time: String = "",
                dateError: String? = nil, timeError: String? = nil
            ) {
                (self.offered, self.isTaken, self.date, self.time) = (offered, isTaken, date, time)
                (self.dateError, self.timeError) = (dateError, timeError)
            }
        }

        package init(
            action: String, changeHref: String, names: [String], handout: HandoutRows,
            seeAs: [(name: String, href: String)], draft: String? = nil, hour: EffectiveFrom, meeting: Meeting,
            asks: Asks? = nil, askLine: String? = nil, _ texts: Texts
        ) {
            (self.action, self.handout, self.draft, self.hour) = (action, handout, draft, hour)
            met = meeting.offered.map {
                Tick(
                    name: "met", label: texts("therapist.check.offered", ["when": $0]),
                    hint: texts("therapist.check.offeredHint"), chosen: meeting.isTaken)
            }
            date = Field(
                name: "date",
                label: texts(meeting.offered == nil ? "therapist.check.day" : "therapist.check.otherDay"),
                value: meeting.date, error: meeting.dateError)
            time = Field(
                name: "time", label: texts("therapist.couple.time"), value: meeting.time,
                hint: texts("therapist.clock.field"), error: meeting.timeError)
            faults = TherapistPages.faults([hour.morning, date, time], [hour.choice])
            change = Link(texts("therapist.check.change"), href: changeHref)
            heading = texts("therapist.check.heading", ["name": names.first ?? ""], count: names.count)
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
            package var icon: Icon?

            package init(_ heading: String? = nil, _ lines: [String], icon: Icon? = nil) {
                (self.heading, self.lines, self.icon) = (heading, lines, icon)
            }
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

    /// One homework to print for the couple's home: large letters, no brand, no private question.
    package struct PrintSheet: Page {
        package static let template = "therapist/print"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var handout: HandoutRows
        /// How many pages of paper it needs, said before it is printed.
        package var pages: String

        package init(back: Link, handout: HandoutRows, _ texts: Texts) {
            (self.back, self.handout) = (back, handout)
            pages = texts(handout.fitsOnePage ? "therapist.print.onePage" : "therapist.print.twoPages")
        }
    }
}
