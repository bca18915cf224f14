/// Help: the same bytes for everyone in the clinic, so it names no one who reads it.
package struct HelpPage: Page {
    package static let template = "partner/help"
    package static let title = PageTitle.help

    /// The same for everyone too: where it leads is found by whoever follows it.
    package var back: String
    package var clinic: String
    package var telephone: String?
    /// The telephone number as a link takes it: `tel:+34…`.
    package var telephoneHref: String?
    /// The clinic's own words about how to reach it.
    package var words: String?
    /// What has to be said, without names: this page is the same for everyone.
    package var said: [SaidPage.Sentence]
    package var told: [SaidPage.Sentence]
    /// *In an emergency call 112.*, or *… your local emergency number.*
    package var emergency: String

    /// - Parameter emergencyNumber: from the file of numbers by country; nil where no country is set.
    package init(
        texts: Texts, back: String, clinic: String, telephone: String?, telephoneHref: String?, words: String?,
        emergencyNumber: String?
    ) {
        (self.back, self.clinic, self.words) = (back, clinic, words)
        (self.telephone, self.telephoneHref) = (telephone, telephoneHref)
        said = SaidPage.all(
            texts,
            Names(
                me: "", partner: texts("shared.someOther"), therapist: texts("shared.someTherapist"), reading: "",
                others: Names.unknown))
        told = SaidPage.told(texts)
        emergency =
            emergencyNumber.map { texts("partner.help.emergency", ["number": $0]) }
            ?? texts("partner.help.emergencyLocal")
    }
}
