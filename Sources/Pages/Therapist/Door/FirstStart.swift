extension TherapistPages {
    /// The page of the one-time link: what the couples call the therapist, and six digits. Posts `name`, `language`,
    /// `digits`, `digitsAgain`.
    package struct FirstStart: Page {
        package static let template = "therapist/first-start"
        package static let title = PageTitle.signIn
        package var action: String
        package var name: Field
        package var language: Choices
        package var digits: Field
        package var again: Field
        package var faults: Faults

        /// - Parameter languages: code and own name of each language, `("es", "Español")`.
        package init(
            action: String, name: String = "", languages: [(code: String, name: String)], language: String,
            nameError: String? = nil, digitsError: String? = nil, againError: String? = nil, _ texts: Texts
        ) {
            self.action = action
            self.name = Field(
                name: "name", label: texts("therapist.first.name"), value: name,
                hint: texts("therapist.first.nameHint"),
                error: nameError)
            self.language = Choices(
                name: "language", legend: texts("therapist.first.language"), chosen: language, short: true,
                answers: languages.map { Choices.Answer($0.code, $0.name) })
            digits = Field(
                name: "digits", label: texts("therapist.first.digits"), hint: texts("therapist.first.digitsHint"),
                error: digitsError)
            again = Field(name: "digitsAgain", label: texts("therapist.first.again"), error: againError)
            faults = TherapistPages.faults([self.name, digits, again])
        }
    }

    /// The six words, shown once.
    package struct PassphrasePage: Page {
        package static let template = "therapist/six-words"
        package static let title = PageTitle.signIn
        package var action: String
        /// The two-word name. The six words open nothing without it.
        package var name: String
        package var words: [String]
        package var noted: Tick
        package var faults: Faults

        package init(action: String, name: String, words: [String], error: String? = nil, _ texts: Texts) {
            (self.action, self.name, self.words) = (action, name, words)
            noted = Tick(name: "noted", label: texts("therapist.words.noted"), error: error)
            faults = TherapistPages.faults([], [], [noted])
        }
    }
}
