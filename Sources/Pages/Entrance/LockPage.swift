/// The six digits. The same page whatever waits behind it. Posts `d1`…`d6`, or `digits` where they were typed.
package struct LockPage: Page {
    package static let template = "entrance/lock"
    package static let title = PageTitle.signIn

    package var action: String
    /// *Not me, or a new phone*.
    package var signInHref: String
    package var pad: Pad
    package var typed: Field
    /// Whether the last six did not fit.
    package var refused: Bool

    package init(texts: Texts, action: String, signInHref: String, refused: Bool = false) {
        (self.action, self.signInHref, self.refused) = (action, signInHref, refused)
        pad = Pad(texts)
        typed = Field(name: "digits", label: texts("entrance.lock.typed"))
    }
}

/// The digits no longer open this phone; the six words do.
package struct DigitsOverPage: Page {
    package static let template = "entrance/digitsOver"
    package static let title = PageTitle.signIn

    package var signInHref: String

    package init(signInHref: String) { self.signInHref = signInHref }
}

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
