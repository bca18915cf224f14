/// The evening itself, on one phone: dark, large, one document whose screens are fragments. It leads to nothing private
/// and sends nothing; its last screen's *Close* is the first request after it.
package struct TonightPage: Page {
    package static let template = "partner/tonight"
    package static let title = PageTitle.thisWeek

    package var first: Turn
    package var second: Turn
    package var notPart: [EveningPage.Line]
    package var words: [EveningPage.Line]
    /// Length of a half in whole minutes; for the soft sign, shown nowhere.
    package var half: Int
    package var closeHref: String

    package struct Turn: Sendable {
        /// `one` or `two`: the fragment, known to tonight.js.
        package var id: String
        /// The turn to change over to.
        package var other: String
        /// *Alex touches.*
        package var touches: String
        /// *Sam says what feels good, and what does not.*
        package var says: String
    }

    package init(
        texts: Texts, first: String, second: String, notPart: [String], words: [String], half: Int, closeHref: String
    ) {
        self.first = Turn(
            id: "one", other: "two", touches: texts("partner.tonight.touches", ["name": first]),
            says: texts("partner.tonight.says", ["name": second]))
        self.second = Turn(
            id: "two", other: "one", touches: texts("partner.tonight.touches", ["name": second]),
            says: texts("partner.tonight.says", ["name": first]))
        self.notPart = notPart.map { EveningPage.Line($0) }
        self.words = words.map { EveningPage.Line($0) }
        (self.half, self.closeHref) = (half, closeHref)
    }
}
