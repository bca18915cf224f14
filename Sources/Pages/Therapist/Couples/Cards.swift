extension TherapistPages {
    /// The state of each member's enrolment card, one row for each. Only the therapist ever sees this.
    ///
    /// Posts `language`; or `zone` and `name1`, `name2`, `name3`, one for each member.
    package struct Cards: Page {
        package static let template = "therapist/cards"
        package static let title = PageTitle.mine
        package var back: Link
        package var rows: [Row]
        package var days: [Choices.Answer]
        package var daysLabel: String
        /// The members' names and where they live, to be corrected.
        package var names: [Field]
        package var zone: Field
        package var zones: [String]
        /// The language of the cards and of the couple's first pages.
        package var language: Choices
        package var action: String
        package var faults: Faults

        /// A member's name as it is stored and as it was typed, with what is wrong with it.
        package struct Name: Sendable, Equatable {
            package var standing: String
            package var typed: String
            package var error: String?

            package init(_ standing: String, typed: String, error: String? = nil) {
                (self.standing, self.typed, self.error) = (standing, typed, error)
            }
        }

        /// How many days a new card can be used: 7, or longer where a couple comes back later.
        package static let lasting: [Int64] = [7, 14, 21]

        package static func lastingAnswers(_ texts: Texts) -> [Choices.Answer] {
            lasting.map { Choices.Answer("\($0)", texts("therapist.cards.days", count: Int($0))) }
        }

        package struct Row: Encodable, Sendable, Equatable {
            package var name: String
            package var state: String
            /// Makes four words of the unused card, to be read out.
            package var spokenAction: String?
            package var spokenLabel: String
            /// Makes a new card for this person. Posts `days`.
            package var newAction: String?
            /// Asks whether to make the present card void; nil once the card was used.
            package var voidHref: String?
            package var voidLabel: String
            package var newLabel: String
        }

        package enum State: String, Sendable {
            /// None was made; made and not used; used; expired; void; the account is confirmed.
            case none, waiting, used, expired, void, confirmed
        }

        package init(
            back: Link, rows: [Row], names: [Name], zone: (typed: String, error: String?), zones: [String],
            languages: [(code: String, name: String)], spoken: String?, action: String, _ texts: Texts
        ) {
            (self.back, self.rows, self.zones, self.action) = (back, rows, zones, action)
            self.names = names.enumerated().map { place, name in
                Field(
                    name: "name\(place + 1)", label: texts("therapist.cards.called", ["name": name.standing]),
                    value: name.typed, error: name.error)
            }
            self.zone = Field(
                name: "zone", label: texts("therapist.couple.zone"), value: zone.typed,
                hint: texts("therapist.couple.zoneHint"), error: zone.error)
            faults = TherapistPages.faults(self.names + [self.zone])
            language = Choices(
                name: "language", legend: texts("therapist.couple.language"), chosen: spoken ?? "", short: true,
                answers: languages.map { Choices.Answer($0.code, $0.name) })
            daysLabel = texts("therapist.cards.lasts")
            days = Self.lastingAnswers(texts)
        }

        /// - Parameter day: the last day on which it can be used, or since when it is used, void or confirmed.
        package static func row(
            name: String, state: State, day: String, spokenAction: String? = nil, newAction: String? = nil,
            voidHref: String? = nil, _ texts: Texts
        ) -> Row {
            let names = ["name": name, "day": day]
            return Row(
                name: name, state: texts("therapist.cards.\(state.rawValue)", names), spokenAction: spokenAction,
                spokenLabel: texts("therapist.cards.spoken", names), newAction: newAction, voidHref: voidHref,
                voidLabel: texts("therapist.cards.voidIt", names), newLabel: texts("therapist.cards.new", names))
        }
    }
}
