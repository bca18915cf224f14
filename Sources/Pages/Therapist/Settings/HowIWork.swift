extension TherapistPages {
    /// What the couples read about how the therapist works.
    ///
    /// Posts `name`, `secrets`, `zone`, `awayFrom`, `awayTo`, `awayName`, `awayTelephone`, `language`, and for each
    /// language `welcome-en`, `reading-en`.
    package struct HowIWork: Page {
        package static let template = "therapist/how-i-work"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var name: Field
        package var parts: [Part]
        /// Says that the wording of the rules has changed since the therapist chose one. Saving accepts it.
        package var newRule: String?
        package var secrets: Choices
        package var zone: Field
        package var zones: [String]
        package var awayFrom: Field
        package var awayTo: Field
        package var awayName: Field
        package var awayTelephone: Field
        package var language: Choices
        package var faults: Faults

        /// The therapist's own words in one language.
        package struct Part: Encodable, Sendable, Equatable {
            /// The language's own name.
            package var language: String
            package var welcome: Field
            package var reading: Field
        }

        /// The text of one language's part.
        package struct TypedPart: Sendable, Equatable {
            package var code, language: String
            package var welcome = "", reading = ""
            package var welcomeError, readingError: String?
            package init(code: String, language: String) { (self.code, self.language) = (code, language) }
        }

        package struct Typed: Sendable, Equatable {
            package var name = "", secrets = "", language = "", zone = ""
            package var parts: [TypedPart] = []
            package var awayFrom = "", awayTo = "", awayName = "", awayTelephone = ""
            package init() {}
        }

        package struct Errors: Sendable, Equatable {
            package var name, secrets, zone, away, awayTo, awayName, awayTelephone: String?
            package init() {}
        }

        /// - Parameter isRuleNew: whether the couples read a wording about secrets that the therapist has not accepted
        ///   yet.
        package init(
            action: String, back: Link, typed: Typed, errors: Errors = Errors(), isRuleNew: Bool = false,
            languages: [(code: String, name: String)], zones: [String], _ texts: Texts
        ) {
            (self.action, self.back, self.zones) = (action, back, zones)
            name = Field(
                name: "name", label: texts("therapist.first.name"), value: typed.name,
                hint: texts("therapist.first.nameHint"), error: errors.name)
            parts = typed.parts.map { part in
                Part(
                    language: part.language,
                    welcome: Field(
                        name: "welcome-\(part.code)", label: texts("therapist.work.welcome"), value: part.welcome,
                        hint: texts("therapist.work.welcomeHint"), error: part.welcomeError),
                    reading: TherapistPages.reading(
                        part.reading, name: "reading-\(part.code)", error: part.readingError, texts))
            }
            newRule = isRuleNew ? texts("therapist.secrets.newWords") : nil
            secrets = TherapistPages.secrets(chosen: typed.secrets, error: errors.secrets, texts)
            zone = Field(
                name: "zone", label: texts("therapist.work.zone"), value: typed.zone,
                hint: texts("therapist.work.zoneHint"), error: errors.zone)
            awayFrom = Field(
                name: "awayFrom", label: texts("therapist.work.awayFrom"), value: typed.awayFrom, error: errors.away)
            awayTo = Field(
                name: "awayTo", label: texts("therapist.work.awayTo"), value: typed.awayTo, error: errors.awayTo)
            awayName = Field(
                name: "awayName", label: texts("therapist.work.awayName"), value: typed.awayName,
                hint: texts("therapist.work.awayNameHint"), error: errors.awayName)
            awayTelephone = Field(
                name: "awayTelephone", label: texts("therapist.work.awayTelephone"), value: typed.awayTelephone,
                error: errors.awayTelephone)
            language = Choices(
                name: "language", legend: texts("therapist.first.language"), chosen: typed.language, short: true,
                answers: languages.map { Choices.Answer($0.code, $0.name) })
            faults = TherapistPages.faults(
                [name] + parts.flatMap { [$0.welcome, $0.reading] } + [
                    zone, awayFrom, awayTo, awayName, awayTelephone,
                ],
                [secrets])
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
