/// A form came from pages that this device can no longer open: its account was made anew, or the device was forgotten.
/// Nothing was sent, and what was typed is there to copy.
package struct NotSentPage: Page {
    package static let template = "entrance/notSent"
    package static let title = PageTitle.signIn

    package var words: [EveningPage.Line]
    package var signInHref: String
    package var helpHref: String

    package init(words: [String], signInHref: String, helpHref: String) {
        self.words = words.map { EveningPage.Line($0) }
        (self.signInHref, self.helpHref) = (signInHref, helpHref)
    }
}
