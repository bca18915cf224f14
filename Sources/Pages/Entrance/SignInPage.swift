/// Signing in on a new phone with the two-word name of the card and the six words. Posts `name`, `words`.
package struct SignInPage: Page {
    package static let template = "entrance/signIn"
    package static let title = PageTitle.signIn

    package var action: String
    package var back: String
    package var cardHref: String
    /// For somebody whose browser on this phone is known.
    package var carryHref: String
    /// For a therapist who has lost device and words.
    package var recoverHref: String
    package var name: Field
    package var words: Field
    /// For a therapist with a second factor.
    package var code: Field
    /// Whether the last try was wrong. There is one sentence for every cause, so that it never says whether the name
    /// exists.
    package var refused: Bool
    package var faults: Faults

    package init(
        texts: Texts, action: String, back: String, cardHref: String, carryHref: String, recoverHref: String,
        name: String = "", refused: Bool = false, nameError: String? = nil, wordsError: String? = nil
    ) {
        (self.action, self.back, self.cardHref, self.refused) = (action, back, cardHref, refused)
        (self.carryHref, self.recoverHref) = (carryHref, recoverHref)
        self.name = Field(
            name: "name", label: texts("entrance.signIn.name"), value: name, hint: texts("entrance.signIn.nameHint"),
            error: nameError)
        // The words are never filled in again, because they are a key.
        words = Field(
            name: "words", label: texts("entrance.signIn.words"), hint: texts("entrance.signIn.wordsHint"),
            error: wordsError)
        code = Field(
            name: "appCode", label: texts("entrance.code.label"), hint: texts("entrance.code.hint"))
        faults = Faults([("name", nameError), ("words", wordsError)])
    }
}
