/// Asks a therapist who has lost device and words for the code of the recovery sheet. The sheet's square picture contains
/// the code after the `#` of the address, and a script copies it into the field. Posts `sheet`.
package struct RecoverPage: Page {
    package static let template = "entrance/recover"
    package static let title = PageTitle.signIn

    package var action: String
    package var back: String
    package var sheet: Field
    package var faults: Faults

    /// - Parameter sheet: what was typed and did not open. It is shown again, because nobody likes to type 32 letters
    ///   twice for one mistake.
    package init(texts: Texts, action: String, back: String, sheet: String = "", error: String? = nil) {
        (self.action, self.back) = (action, back)
        self.sheet = Field(
            name: "sheet", label: texts("entrance.recover.code"), value: sheet,
            hint: texts("entrance.recover.codeHint"),
            error: error)
        faults = Faults([("sheet", error)])
    }
}

/// The sheet is right: says what is replaced, and asks for the digits of this device. Posts `digits`, `again`.
package struct RecoverDigitsPage: Page {
    package static let template = "entrance/recoverDigits"
    package static let title = PageTitle.signIn

    package var action: String
    package var back: String
    package var digits: Field
    package var again: Field
    package var faults: Faults

    package init(
        texts: Texts, action: String, back: String, digitsError: String? = nil, againError: String? = nil
    ) {
        (self.action, self.back) = (action, back)
        digits = Field(name: "digits", label: texts("entrance.digits.first"), error: digitsError)
        again = Field(name: "again", label: texts("entrance.digits.again"), error: againError)
        faults = Faults([("digits", digitsError), ("again", againError)])
    }
}
