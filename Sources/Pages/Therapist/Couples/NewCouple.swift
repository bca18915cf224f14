extension TherapistPages {
    /// Makes a new couple. Posts `first`, `second`, `third` (both may be empty), `language`, `zone`, `date`, `time`
    /// (both may be empty).
    package struct NewCouple: Page {
        package static let template = "therapist/new-couple"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link?
        package var first: Field
        package var second: Field
        /// Under *More than two?*, which is unfolded when the field contains something.
        package var third: Field
        package var hasThird: Bool
        package var language: Choices
        package var zone: Field
        /// Known zones, offered while the therapist types.
        package var zones: [String]
        package var date: Field
        package var time: Field
        package var faults: Faults

        package struct Typed: Sendable, Equatable {
            package var first = "", second = "", third = "", language = "", zone = "", date = "", time = ""
            package init() {}
        }

        package struct Errors: Sendable, Equatable {
            package var first, second, third, zone, date, time: String?
            package init() {}
        }

        package init(
            action: String, back: Link? = nil, typed: Typed, errors: Errors = Errors(),
            languages: [(code: String, name: String)], zones: [String], _ texts: Texts
        ) {
            (self.action, self.back, self.zones) = (action, back, zones)
            first = Field(
                name: "first", label: texts("therapist.couple.first"), value: typed.first,
                hint: texts("therapist.couple.nameHint"), error: errors.first)
            second = Field(
                name: "second", label: texts("therapist.couple.second"), value: typed.second,
                hint: texts("therapist.couple.secondHint"), error: errors.second)
            third = Field(
                name: "third", label: texts("therapist.couple.third"), value: typed.third,
                hint: texts("therapist.couple.thirdHint"), error: errors.third)
            hasThird = !typed.third.isEmpty
            language = Choices(
                name: "language", legend: texts("therapist.couple.language"), chosen: typed.language, short: true,
                answers: languages.map { Choices.Answer($0.code, $0.name) })
            zone = Field(
                name: "zone", label: texts("therapist.couple.zone"), value: typed.zone,
                hint: texts("therapist.couple.zoneHint"), error: errors.zone)
            date = Field(
                name: "date", label: texts("therapist.couple.date"), value: typed.date, error: errors.date)
            time = Field(
                name: "time", label: texts("therapist.couple.time"), value: typed.time,
                hint: texts("therapist.clock.field"), error: errors.time)
            faults = TherapistPages.faults([first, second, third, zone, date, time])
        }
    }
}
