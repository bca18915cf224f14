/// Asks for the card's code. The card's square picture contains the code after the `#` of the address, and a script
/// copies it into the field. Without scripts the member types it. Posts `code`.
package struct CardPage: Page {
    package static let template = "entrance/card"
    package static let title = PageTitle.signIn

    package var action: String
    package var back: String
    package var spokenHref: String
    package var code: Field
    package var faults: Faults

    package init(
        texts: Texts, action: String, back: String, spokenHref: String, error: String? = nil
    ) {
        (self.action, self.back, self.spokenHref) = (action, back, spokenHref)
        code = Field(
            name: "code", label: texts("entrance.card.code"), hint: texts("entrance.card.codeHint"), error: error)
        faults = Faults([("code", error)])
    }
}

/// For a card that was read out: asks for the sign-in name and four words, which are valid for half an hour. Posts
/// `name`, `words`.
package struct SpokenCardPage: Page {
    package static let template = "entrance/spoken"
    package static let title = PageTitle.signIn

    package var action: String
    package var back: String
    package var name: Field
    package var words: Field
    package var faults: Faults

    package init(
        texts: Texts, action: String, back: String, name: String = "", nameError: String? = nil,
        wordsError: String? = nil
    ) {
        (self.action, self.back) = (action, back)
        self.name = Field(
            name: "name", label: texts("entrance.spoken.name"), value: name, hint: texts("entrance.signIn.nameHint"),
            error: nameError)
        words = Field(
            name: "words", label: texts("entrance.spoken.words"), hint: texts("entrance.spoken.wordsHint"),
            error: wordsError)
        faults = Faults([("name", nameError), ("words", wordsError)])
    }
}

/// Shown for a card that was used before, has expired, or is not of this clinic. There is one page for all of them, so
/// that a stranger who guesses codes learns nothing.
package struct CardNotTakenPage: Page {
    package static let template = "entrance/cardNotTaken"
    package static let title = PageTitle.signIn

    package var back: String
    package var signInHref: String
    package var cardHref: String

    package init(back: String, signInHref: String, cardHref: String) {
        (self.back, self.signInHref, self.cardHref) = (back, signInHref, cardHref)
    }
}
