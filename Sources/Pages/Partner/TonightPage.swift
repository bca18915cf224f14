package import Homework

/// The evening itself, on one phone: dark, large, one document whose screens are fragments. It leads to nothing private
/// and sends nothing; its last screen's *Close* is the first request after it.
package struct TonightPage: Page {
    package static let template = "partner/tonight"
    package static let title = PageTitle.thisWeek

    package var first: Turn
    package var second: Turn
    package var notPart: [EveningPage.Line]
    /// What the touch is for.
    package var aim: [EveningPage.Line]
    package var words: [EveningPage.Line]
    /// Length of a half in whole minutes; for the soft sign, shown nowhere.
    package var half: Int
    package var closeHref: String

    package struct Turn: Encodable, Sendable {
        /// `one` or `two`: the fragment, known to tonight.js.
        package var id: String
        /// The turn to change over to.
        package var other: String
        /// *Alex touches.*
        package var touches: String
        /// *Sam says what feels good, and what does not.*
        package var says: String
    }

    /// - Parameters:
    ///   - first: the names of whoever touches first; one, or the two others of three.
    ///   - second: the same after the change.
    package init(
        texts: Texts, first: [String], second: [String], notPart: [String], aim: [String], speaking: SpeakingRule,
        words: [String], half: Int, closeHref: String
    ) {
        func turn(_ id: String, _ other: String, _ touching: [String], _ touched: [String]) -> Turn {
            func said(_ key: String, _ names: [String]) -> String {
                texts("partner.tonight.\(key)", ["name": texts.list(names)], count: names.count)
            }
            return Turn(
                id: id, other: other, touches: said("touches", touching), says: said("says.\(speaking)", touched))
        }
        self.first = turn("one", "two", first, second)
        self.second = turn("two", "one", second, first)
        self.notPart = notPart.map { EveningPage.Line($0) }
        self.aim = aim.map { EveningPage.Line($0) }
        self.words = words.map { EveningPage.Line($0) }
        (self.half, self.closeHref) = (half, closeHref)
    }
}
