/// Asks for the six digits. The page is the same whatever it protects. Posts `d1`…`d6`, or `digits` where they were
/// typed. Who has a mouse has a keyboard too and finds the field first; who touches the screen finds the keys first.
package struct LockPage: Page {
    package static let template = "entrance/lock"
    package static let title = PageTitle.signIn

    package var action: String
    /// *Sign in with six words*.
    package var signInHref: String
    package var pad: Pad
    package var typed: Field
    /// The sentence after wrong digits; nil where none were given.
    package var refused: String?

    package init(texts: Texts, action: String, signInHref: String, refused: String? = nil) {
        (self.action, self.signInHref, self.refused) = (action, signInHref, refused)
        pad = Pad(texts)
        typed = Field(name: "digits", label: texts("entrance.lock.typed"))
    }
}

/// Says that the digits no longer unlock this phone, and that the six words do.
package struct DigitsOverPage: Page {
    package static let template = "entrance/digitsOver"
    package static let title = PageTitle.signIn

    package var signInHref: String

    package init(signInHref: String) { self.signInHref = signInHref }
}

/// A form came from pages that this device can no longer open, because its account was made anew or the device was
/// forgotten. Nothing was sent. The page shows what was typed, so that it can be copied.
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
