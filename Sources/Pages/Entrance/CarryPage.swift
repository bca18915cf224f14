/// Asks for the six figures that carry a phone over from its browser to its home screen. Posts `digits`.
package struct CarryPage: Page {
    package static let template = "entrance/carry"
    package static let title = PageTitle.signIn

    package var action: String
    package var back: String
    package var signInHref: String
    package var figures: Field
    package var faults: Faults

    package init(texts: Texts, action: String, back: String, signInHref: String, error: String? = nil) {
        (self.action, self.back, self.signInHref) = (action, back, signInHref)
        figures = Field(
            name: "digits", label: texts("entrance.carry.figures"), hint: texts("entrance.carry.hint"), error: error)
        faults = Faults([("digits", error)])
    }
}
