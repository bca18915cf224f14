/// The card's code. Its square picture brings it after the `#` of the address, from where a script takes it into the
/// field; without scripts it is typed. Posts `code`.
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

/// The card read out: the sign-in name and four words, good for half an hour. Posts `name`, `words`.
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

/// A card that opens nothing here: used before, past its days, or not one of this house. One page for all of them, so
/// that a stranger with a guessed code learns nothing.
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
