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
