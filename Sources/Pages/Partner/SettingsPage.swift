/// Language, the word for the evening, the name, the digits and this phone. Posts `language`, `word`, `night` (as,
/// dark). *Forget this phone* is a form of its own.
package struct SettingsPage: Page {
    package static let template = "partner/settings"
    package static let title = PageTitle.settings

    package var back: String
    package var action: String
    package var language: Choices
    package var night: Choices
    package var word: Field
    package var calledHref: String
    package var digitsHref: String
    package var homeScreenHref: String
    /// The letter that asks for everything to be erased.
    package var eraseHref: String
    package var eraseLabel: String
    package var forgetAction: String
    /// Forgets every other phone of this person. Posts nothing but the form's id.
    package var othersAction: String
    package var faults: Faults

    package init(
        texts: Texts, languages: [(code: String, name: String)], chosen: String, dark: Bool, word: String,
        action: String, back: String, calledHref: String, digitsHref: String, homeScreenHref: String,
        forgetAction: String, othersAction: String, eraseHref: String, therapist: String, wordError: String? = nil
    ) {
        (self.eraseHref, eraseLabel) = (eraseHref, texts("partner.erase.title", ["therapist": therapist]))
        (self.back, self.action) = (back, action)
        (self.calledHref, self.digitsHref, self.homeScreenHref) = (calledHref, digitsHref, homeScreenHref)
        (self.forgetAction, self.othersAction) = (forgetAction, othersAction)
        language = Choices(
            name: "language", legend: texts("entrance.called.language"), chosen: chosen, short: true,
            answers: languages.map { Choices.Answer($0.code, $0.name) })
        night = Choices(
            name: "night", legend: texts("partner.settings.night"), values: ["as", "dark"],
            chosen: dark ? "dark" : "as", short: true
        ) { texts("partner.settings.light.\($0)") }
        self.word = Field(
            name: "word", label: texts("partner.settings.word"), value: word, hint: texts("partner.settings.wordHint"),
            error: wordError)
        faults = Faults([("word", wordError)])
    }
}
