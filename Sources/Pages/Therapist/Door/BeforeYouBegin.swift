extension TherapistPages {
    /// What the therapist has to decide before the first couple.
    ///
    /// Posts `secrets` = `none` | `limited`, `reading`, `telephone`, `help`, `country`, `understood` = `yes`.
    package struct BeforeYouBegin: Page {
        package static let template = "therapist/before-you-begin"
        package static let title = PageTitle.settings
        package var action: String
        package var secrets: Choices
        package var reading: Field
        package var help: HelpFields
        package var understood: Tick
        package var faults: Faults

        package init(
            action: String, secrets: String? = nil, reading: String = "", help: HelpFields,
            secretsError: String? = nil, readingError: String? = nil, understoodError: String? = nil, _ texts: Texts
        ) {
            self.action = action
            self.secrets = TherapistPages.secrets(chosen: secrets, error: secretsError, texts)
            self.reading = TherapistPages.reading(reading, error: readingError, texts)
            self.help = help
            understood = Tick(
                name: "understood", label: texts("therapist.begin.understood"), error: understoodError)
            faults = TherapistPages.faults(
                [self.reading, help.telephone, help.text], [self.secrets], [understood])
        }
    }

    /// What everybody's page *Help* shows: the clinic's telephone and text, and the country of the emergency numbers.
    package struct HelpFields: Encodable, Sendable, Equatable {
        package var telephone: Field
        package var text: Field
        package var countryLabel: String
        package var countries: [Country]

        package struct Country: Encodable, Sendable, Equatable {
            package var code: String
            package var name: String
            package var chosen: Bool
        }

        /// - Parameter countries: code and name of each country whose numbers are known. Where none is chosen, the page
        ///   says "your local emergency number".
        package init(
            telephone: String = "", text: String = "", countries: [(code: String, name: String)], country: String = "",
            telephoneError: String? = nil, textError: String? = nil, _ texts: Texts
        ) {
            self.telephone = Field(
                name: "telephone", label: texts("therapist.help.telephone"), value: telephone, error: telephoneError)
            self.text = Field(
                name: "help", label: texts("therapist.help.text"), value: text, hint: texts("therapist.help.textHint"),
                error: textError)
            countryLabel = texts("therapist.help.country")
            self.countries =
                [Country(code: "", name: texts("therapist.help.noCountry"), chosen: country.isEmpty)]
                + countries.map { Country(code: $0.code, name: $0.name, chosen: $0.code == country) }
        }
    }

    /// The written rule about what one member tells the therapist alone. Each proposal is shown as couples read it.
    static func secrets(chosen: String?, error: String?, _ texts: Texts) -> Choices {
        Choices(
            name: "secrets", legend: texts("therapist.secrets.asked"), hint: texts("therapist.secrets.hint"),
            chosen: chosen, error: error,
            answers: ["none", "limited"].map {
                Choices.Answer($0, texts("therapist.secrets.\($0)"), hint: texts("partner.secretsRule.\($0)"))
            })
    }

    static func reading(_ value: String, name: String = "reading", error: String?, _ texts: Texts) -> Field {
        Field(
            name: name, label: texts("therapist.reading.label"), value: value,
            hint: texts("therapist.reading.hint"), error: error)
    }
}
