extension TherapistPages {
    /// What the couples read about how the therapist works.
    ///
    /// Posts `name`, `welcome`, `secrets`, `reading`, `awayFrom`, `awayTo`, `awayReader`, `language`.
    package struct HowIWork: Page {
        package static let template = "therapist/how-i-work"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var name: Field
        package var welcome: Field
        package var secrets: Choices
        package var reading: Field
        package var awayFrom: Field
        package var awayTo: Field
        package var awayReader: Field
        package var language: Choices
        package var faults: Faults

        package struct Typed: Sendable, Equatable {
            package var name = "", welcome = "", secrets = "", reading = "", language = ""
            package var awayFrom = "", awayTo = "", awayReader = ""
            package init() {}
        }

        package struct Errors: Sendable, Equatable {
            package var name, welcome, secrets, reading, away: String?
            package init() {}
        }

        package init(
            action: String, back: Link, typed: Typed, errors: Errors = Errors(),
            languages: [(code: String, name: String)], _ texts: Texts
        ) {
            (self.action, self.back) = (action, back)
            name = Field(
                name: "name", label: texts("therapist.first.name"), value: typed.name,
                hint: texts("therapist.first.nameHint"), error: errors.name)
            welcome = Field(
                name: "welcome", label: texts("therapist.work.welcome"), value: typed.welcome,
                hint: texts("therapist.work.welcomeHint"), error: errors.welcome)
            secrets = TherapistPages.secrets(chosen: typed.secrets, error: errors.secrets, texts)
            reading = TherapistPages.reading(typed.reading, error: errors.reading, texts)
            awayFrom = Field(
                name: "awayFrom", label: texts("therapist.work.awayFrom"), value: typed.awayFrom, error: errors.away)
            awayTo = Field(name: "awayTo", label: texts("therapist.work.awayTo"), value: typed.awayTo)
            awayReader = Field(
                name: "awayReader", label: texts("therapist.work.awayReader"), value: typed.awayReader,
                hint: texts("therapist.work.awayReaderHint"))
            language = Choices(
                name: "language", legend: texts("therapist.first.language"), chosen: typed.language, short: true,
                answers: languages.map { Choices.Answer($0.code, $0.name) })
            faults = TherapistPages.faults([name, welcome, reading, awayFrom], [secrets])
        }
    }

    /// What everybody finds under *Help*. Posts `telephone`, `help`, `country`.
    package struct ClinicHelp: Page {
        package static let template = "therapist/clinic-help"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var help: HelpFields
        package var faults: Faults

        package init(action: String, back: Link, help: HelpFields) {
            (self.action, self.back, self.help) = (action, back, help)
            faults = TherapistPages.faults([help.telephone, help.text])
        }
    }
}
